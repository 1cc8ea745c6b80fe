"""Facts, provider and declaration written by hand."""

from __future__ import annotations

import pytest

from ehassess.domain.dossier import Declaration
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import FaultsError
from ehassess.exchange.facts_file import GivenFacts, read_facts
from ehassess.words import Words

WHOLE = """
own_server: yes
byod: No
provider:
  name: Sample practice
  address: 1 Example Street
  identifiers: {FINESS: "000000000"}
declaration: {name: Dr Sample, function: Owner, place: Sampletown, accepted: yes}
"""


def test_everything_that_can_be_said_is_read(pack: Questionnaire) -> None:
    assert read_facts(WHOLE.encode(), "FACTS.yaml", pack) == GivenFacts(
        {"own_server": True, "byod": False},
        Provider(name="Sample practice", address="1 Example Street", identifiers=(("FINESS", "000000000"),)),
        Declaration("Dr Sample", "Owner", "Sampletown", accepted=True),
    )


def test_an_empty_file_says_nothing(pack: Questionnaire) -> None:
    assert read_facts(b"", "FACTS.yaml", pack) == GivenFacts()


def test_every_fault_is_told_at_once_with_its_line(pack: Questionnaire) -> None:
    text = (
        "own_server: perhaps\nflying_car: yes\nbyod: [yes]\nprovider: none\ndeclaration: {name: {a: b}, colour: red}\n"
    )
    with pytest.raises(FaultsError) as caught:
        read_facts(text.encode(), "FACTS.yaml", pack)
    assert [(fault.id, fault.place.line) for fault in caught.value.faults if fault.place] == [
        ("errors.fact_not_boolean", 1),
        ("errors.unknown_fact", 2),
        ("errors.fact_not_boolean", 3),
        ("errors.not_a_mapping", 4),
        ("exchange.text_expected", 5),
        ("errors.unknown_entry", 5),
    ]
    for language in ("en", "fr"):
        assert len(Words.load(language).error(caught.value).splitlines()) == 7
