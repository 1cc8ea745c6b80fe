"""The state of a dossier, read from its tables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from ehassess.domain.answers import Answer, Choice, Evidence, Remark, worst_of_sites
from ehassess.domain.dossier import (
    AcceptedRisk,
    AssetEntry,
    Budget,
    Decision,
    Declaration,
    DossierState,
    Records,
    SignedRecord,
)
from ehassess.domain.incidents import Incident
from ehassess.domain.logo import Logo
from ehassess.domain.people import Assignment, Person, Review, Site
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Reply
from ehassess.domain.suppliers import Supplier
from ehassess.store.changes import HistoryEntry, Meta
from ehassess.store.rows import value_of

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")


def read_state(db: Database, scale: Mapping[Choice, Fraction]) -> DossierState:
    """Everything of the dossier in its open round; `scale` decides which site is the worst."""
    meta = read_meta(db)
    number, opened_on = _open_round(db)
    facts = {row["fact_id"]: bool(row["value"]) for row in _rows(db, "fact")}
    (profile,) = _rows(db, "profile")
    (provider,) = _rows(db, "provider")
    identifiers = tuple((row["scheme"], row["value"]) for row in _rows(db, "identifier"))
    logo = next(iter(_all(db, "logo", Logo)), None)
    (records,) = _all(db, "records", Records)
    (declaration,) = _all(db, "declaration", Declaration)
    return DossierState(
        dossier_id=meta.dossier_id,
        language=meta.language,
        round_number=number,
        opened_on=opened_on,
        provider=value_of(Provider, provider, identifiers=identifiers, logo=logo),
        profile=value_of(Profile, profile, facts=facts),
        answers=worst_of_sites(read_answers(db), scale),
        remarks={remark.question_id: remark for remark in _all(db, "remark", Remark)},
        evidence=_all(db, "evidence", Evidence),
        assets={entry.asset_id: entry for entry in _all(db, "asset", AssetEntry)},
        decisions={decision.measure_id: decision for decision in _all(db, "decision", Decision)},
        budget=next(iter(_all(db, "budget", Budget)), None),
        accepted=_all(db, "accepted", AcceptedRisk),
        records=records,
        declaration=declaration,
        signed=_all(db, "signed", SignedRecord),
        replies=_all(db, "replies", Reply),
        sites={site.id: site for site in _all(db, "site", Site)},
        people={person.id: person for person in _all(db, "person", Person)},
        assigned={each.question_id: each for each in _all(db, "assignment", Assignment)},
        reviews={review.section: review for review in _all(db, "review", Review)},
        suppliers={each.name: each for each in _all(db, "supplier", Supplier)},
        incidents={row["id"]: _incident(row) for row in _rows(db, "incident")},
        demo=meta.demo,
    )


def read_meta(db: Database) -> Meta:
    """What the file says of itself."""
    (meta,) = _all(db, "meta", Meta)
    return meta


def read_answers(db: Database) -> tuple[Answer, ...]:
    """The answers of the open round, of every site, in the order of their ids."""
    number, _ = _open_round(db)
    found = db.query("SELECT * FROM answer WHERE round_number = ? ORDER BY question_id, site", [number])
    return tuple(value_of(Answer, row) for row in found)


def read_history(db: Database) -> tuple[HistoryEntry, ...]:
    """Every change of an answer in any round, oldest first."""
    return _all(db, "history", HistoryEntry)


def _incident(row: dict[str, Any]) -> Incident:
    return value_of(Incident, row, measures=tuple(row["measures"].split()))


def _open_round(db: Database) -> tuple[int, date]:
    (row,) = db.query("SELECT number, opened_on FROM round WHERE closed_on IS NULL")
    return row["number"], date.fromisoformat(row["opened_on"])


def _rows(db: Database, table: str) -> list[dict[str, Any]]:
    return list(db.table(table).rows_where(order_by="rowid"))


def _all(db: Database, table: str, wanted: type[T]) -> tuple[T, ...]:
    return tuple(value_of(wanted, row) for row in _rows(db, table))
