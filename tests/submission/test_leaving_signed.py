"""The list of what leaves the clinic and the data in a signed PDF hold the same: nothing more, nothing less."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, get_type_hints

import pikepdf
import pytest

from ehassess.domain.answers import Choice
from ehassess.domain.canonical import decode, recall
from ehassess.domain.dossier import DossierState, MeasureStatus, SignedRecord
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.reply import Agreement, Reply, ReplyKind
from ehassess.domain.report import Report
from ehassess.exchange.leaving import SIGNING, STAYS, leaving
from ehassess.signing.attachment import attachment
from ehassess.signing.identity import Identity
from ehassess.signing.roles import Role
from ehassess.submission.build import prepare
from ehassess.submission.deliver import sign_report
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import FindPack
from ehassess.submission.verify import ATTACHMENT, check_figures
from ehassess.words import Words
from tests.submission.conftest import TODAY, WHEN

RECKONED = ("evaluation", "plan", "after")
"""What follows from the rest; the list counts it."""
BARE = {"question_id", "name", "note"}
"""Fields of a proof that are empty, or said already, in a report that was frozen here."""
EARLIER = "c0ffee00" * 8

YES_OR_NO = {"in_use", "accepted", "demo"}
"""Fields that are 0 or 1 in the data."""
UNSTATED = "–"
"""What the list tells of a field that is not in the data."""

Place = tuple[str | int, ...]
Told = dict[tuple[str, ...], tuple[tuple[str, str], ...]]


@pytest.fixture(scope="module")
def data(state: DossierState, pack: Questionnaire, manager: Identity) -> Any:
    """The data in a signed report of a practice with an earlier one that was agreed to; no other file is in it."""
    agreed = Reply(ReplyKind.AGREED, EARLIER, "Sample authority", TODAY, 1, "", "ab" * 32)
    record = SignedRecord("EHA-2025-3F2A-0001", "2025-12-04", EARLIER, "cd" * 32, "earlier.pdf")
    report = freeze(replace(state, signed=(record,), replies=(agreed,)), pack, today=TODAY)
    first, *others = report.answers
    report = replace(report, answers=(replace(first, note="A note that was released"), *others))
    signed = sign_report(prepare(report, pack, "en"), manager, Role.MANAGER, WHEN)
    with pikepdf.open(io.BytesIO(signed)) as document:
        assert list(document.attachments) == [ATTACHMENT]
    return json.loads(attachment(signed, ATTACHMENT) or b"")


def report_of(data: Any) -> Report:
    return decode(json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode(), Report)


def told(report: Report, pack: Questionnaire) -> Told:
    """The lines of each part, by the fields of the report that it tells."""
    parts = leaving(report, pack, pack.texts["en"], Words.load("en"))
    return {part.fields: part.lines for part in parts if part.fields}


def leaves(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every single thing in the data that is not reckoned, and where it stands; a logo is one thing."""
    if isinstance(value, dict) and place[-1:] != ("logo",):
        for name, each in value.items():
            if name not in RECKONED:
                yield from leaves(each, (*place, name))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from leaves(each, (*place, at))
    else:
        yield place, value


def another(place: Place, value: Any, pack: Questionnaire) -> Any:
    """Any other value that may stand in such a place."""
    name = place[-1]
    ids: dict[str | int, list[str]] = {
        "question_id": [control.id for control in pack.controls],
        "measure_id": [control.id for control in pack.controls],
        "asset_id": [asset.id for asset in pack.assets],
        "scenario_id": [scenario.id for scenario in pack.scenarios],
        "kind": list(pack.texts["en"].kinds),
        "value": list(Choice),
        "status": list(MeasureStatus),
        "country": ["fr", "de"],
    }
    if name in ids:
        return next(each for each in ids[name] if each != value)
    if name == "logo":
        return None
    if name in YES_OR_NO or "facts" in place:
        return 1 - value
    if isinstance(value, int):
        return (value + 1) % 5 if name == "size" and "profile" in place else value + 1
    return _later(value) if str(name).endswith(("_on", "_until", "_test", "exercise", "due", "_at")) else f"{value}x"


def _later(text: str) -> str:
    """The next day, in the same form."""
    day, rest = text[:10], text[10:]
    return f"{(datetime.fromisoformat(day) + timedelta(days=1)).date()}{rest}"


def with_another(report: Report, data: Any, place: Place, pack: Questionnaire) -> Report:
    """The report with another value in that place; only the part of it that is concerned is read anew."""
    field = str(place[0])
    changed = {field: deepcopy(data[field])}
    holder: Any = changed
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = another(place, holder[place[-1]], pack)
    if holder[place[-1]] is None:
        del holder[place[-1]]
    kind = Agreement if field == "agreed" else get_type_hints(Report)[field]
    return replace(report, **{field: recall(json.dumps(changed[field]).encode(), kind)})


def test_nothing_leaves_that_is_not_on_the_list_and_all_that_is_on_it_leaves(data: Any, pack: Questionnaire) -> None:
    report = report_of(data)
    listed = told(report, pack)
    places = [place for place, _ in leaves(data) if not ("evidence" in place and place[-1] in BARE)]
    assert {place[0] for place in places} == set(data) - set(RECKONED)
    follows: set[tuple[str, str]] = set()
    for place in places:
        instead = told(with_another(report, data, place, pack), pack)
        changed = [fields for fields in listed if instead[fields] != listed[fields]]
        assert [place[0] in fields for fields in changed] == [True], f"{place} is not told where it belongs"
        follows |= set(listed[changed[0]]) - set(instead[changed[0]])
    stated = {line for fields, lines in listed.items() if fields != RECKONED for line in lines if line[1] != UNSTATED}
    assert stated - follows == set(), "told, but not in the data"


def test_a_proof_leaves_by_its_fingerprint_and_day_only(data: Any) -> None:
    proofs = [(answer, proof) for answer in data["answers"] for proof in answer["evidence"]]
    assert proofs
    for answer, proof in proofs:
        assert (proof["question_id"], proof["name"], proof.get("note")) == (answer["question_id"], "", None)
        assert "T12:00:00" in proof["added_at"]


def test_what_the_list_counts_follows_from_what_it_tells(data: Any, pack: Questionnaire, find_pack: FindPack) -> None:
    report = report_of(data)
    assert check_figures(report, find_pack).holds
    counts = [value for _, value in told(report, pack)[RECKONED]][2:]
    plan, now = data["plan"], data["evaluation"]
    lengths = [now["score"]["domains"], now["essentials_unmet"], now["risks"], plan["lines"], plan["find_out"]]
    assert counts == [str(len(each)) for each in lengths]


def test_the_name_of_a_proof_is_told_where_a_file_from_elsewhere_holds_one(data: Any, pack: Questionnaire) -> None:
    at = next(at for at, answer in enumerate(data["answers"]) if answer["evidence"])
    for name in ("name", "note"):
        altered = deepcopy(data)
        altered["answers"][at]["evidence"][0][name] = "Seen by nobody"
        assert "Seen by nobody" in told(report_of(altered), pack)["answers",][at][1]


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_the_list_says_what_the_signature_adds_and_what_stays(data: Any, pack: Questionnaire, language: str) -> None:
    words = Words.load(language)
    parts = leaving(report_of(data), pack, pack.texts[language], words)
    ends = [[line for line, _ in part.lines] for part in parts if not part.fields]
    assert ends == [[words(f"export.{key}") for key in keys] for keys in (SIGNING, STAYS)]
