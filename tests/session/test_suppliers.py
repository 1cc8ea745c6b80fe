"""Suppliers, their contracts and what vouches for them: each once, saved at once, and taken over from a list."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from ehassess.domain.dossier import AssetEntry
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.suppliers import LONGEST, Assurance, ContractState, Supplied, Supplier
from ehassess.errors import FaultsError, UserFacingError
from ehassess.exchange.rows_xlsx import Sheet, rows_xlsx
from ehassess.exchange.supplier_list import list_csv, read_list
from ehassess.gui.opening import now
from ehassess.session import Session
from ehassess.words import Words, languages

SYSTEMS = {"ehr": "ehr", "electronic record": "ehr", "dossier informatisé": "ehr", "telephone": "phone"}
BOUND = Supplier("Sample Ltd", ContractState.SECURED, Assurance.CERTIFIED)


@pytest.fixture
def session(tmp_path: Path, pack: Questionnaire) -> Session:
    return Session.create(
        tmp_path / "sample.ehassess",
        pack,
        Provider(name="Sample practice"),
        pack.default_profile("gp"),
        passphrase=None,
        language="en",
        now=now,
    )


def test_a_supplier_of_a_system_is_listed_once_and_its_contract_is_kept(session: Session, pack: Questionnaire) -> None:
    first, second = pack.assets[0].id, pack.assets[1].id
    session.details.set_asset(AssetEntry(first, True, "Sample Ltd"))
    session.details.set_asset(AssetEntry(second, True, "sample  ltd"))
    assert session.suppliers.listed() == (Supplier("Sample Ltd"),)
    assert set(session.suppliers.systems_of("SAMPLE LTD")) == {first, second}
    session.suppliers.change(BOUND)
    session.close()
    with Session.open(session.path, pack, passphrase=None, now=now) as again:
        assert again.suppliers.listed() == (BOUND,)
        again.suppliers.remove("sample ltd")
        assert again.suppliers.listed() == (Supplier("Sample Ltd"),), "a system still names it"


def test_a_name_is_there_only_once_and_not_too_long(session: Session) -> None:
    session.suppliers.add("Sample Ltd")
    for name, wrong in (
        (" sample ltd", "suppliers.known"),
        ("", "suppliers.no_name"),
        ("x" * 201, "suppliers.name_long"),
    ):
        with pytest.raises(UserFacingError) as told:
            session.suppliers.add(name)
        assert told.value.id == wrong
    assert session.suppliers.listed() == (Supplier("Sample Ltd"),)


def test_a_list_fills_in_systems_and_leaves_what_it_does_not_say(session: Session, pack: Questionnaire) -> None:
    session.suppliers.change(BOUND)
    system = pack.assets[0].id
    other = Supplier("Other", ContractState.NONE)
    session.suppliers.take([Supplied(system, Supplier("SAMPLE LTD")), Supplied("", other)])
    assert session.state.assets[system].supplier == "Sample Ltd"
    assert session.state.assets[system].in_use
    assert session.suppliers.listed() == (other, BOUND)


@pytest.mark.parametrize("language", languages())
def test_a_saved_list_is_read_back_in_every_language(language: str) -> None:
    words = Words.load(language)
    rows = [("Telephone", BOUND), ("", Supplier("Other", ContractState.NONE, Assurance.STATED))]
    text = list_csv(rows, words)
    assert read_list(text.encode(), "list.csv", SYSTEMS) == (Supplied("phone", BOUND), Supplied("", rows[1][1]))
    assert read_list(text.replace('","', '";"').encode("utf-8-sig"), "list.csv", SYSTEMS)[0].supplier == BOUND


def test_a_workbook_is_read_too_and_may_name_the_supplier_only() -> None:
    sheet = Sheet("x", ["Remarque", "FOURNISSEUR", "Système"], [9, 9, 9], [["-", "Sample  Ltd", "Dossier informatisé"]])
    assert read_list(rows_xlsx([sheet]), "list.xlsx", SYSTEMS) == (Supplied("ehr", Supplier("Sample Ltd")),)


def test_every_fault_of_a_list_is_told_by_its_line_and_nothing_is_taken() -> None:
    lines = [
        "System;Supplier;Contract",
        "Oven;A;",
        f"Telephone;{'x' * (LONGEST + 1)};",
        ";;in writing",
        "EHR;B;perhaps",
        ";C;",
    ]
    with pytest.raises(FaultsError) as told:
        read_list("\n".join(lines).encode(), "list.csv", SYSTEMS)
    assert [(fault.id, fault.place and fault.place.line) for fault in told.value.faults] == [
        ("suppliers.unknown_system", 2),
        ("suppliers.name_long", 3),
        ("suppliers.no_name", 4),
        ("suppliers.unknown_state", 5),
    ]
    with pytest.raises(UserFacingError) as nothing:
        read_list(b"a;b\n1;2\n", "list.csv", SYSTEMS)
    assert nothing.value.id == "suppliers.no_column"
    with pytest.raises(UserFacingError) as broken:
        read_list(io.BytesIO(b"PK\x03\x04 no workbook").getvalue(), "list.xlsx", SYSTEMS)
    assert broken.value.id == "exchange.table_unreadable"
