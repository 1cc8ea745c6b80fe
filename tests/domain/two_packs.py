"""The worked example as a pack with words, and a newer version of it."""

from __future__ import annotations

from dataclasses import replace

from ehassess.domain.conditions import Fact
from ehassess.domain.questionnaire import Control, Effect, Questionnaire
from ehassess.domain.texts import ControlText, Texts
from tests.domain.worked_example import worked_example


def text_of(question: str, hint: str = "") -> ControlText:
    """The words of a control of which only the question counts here."""
    return ControlText("", question, hint, "", "", "", "", "", "", (), (), ())


def texts_of(language: str, questions: dict[str, str]) -> Texts:
    """The words of a pack, its questions by id."""
    return Texts(
        language, "", "", "", {}, {}, {}, {}, {}, {}, {}, {}, {},
        {name: text_of(question) for name, question in questions.items()}, {}, {}, {},
    )  # fmt: skip


def first_pack() -> Questionnaire:
    """Version 1: ten questions in two languages."""
    pack = worked_example()
    asked = {control.id: f"Do you do {control.id}?" for control in pack.controls}
    french = {name: f"Faites-vous {name} ?" for name in asked}
    return replace(pack, texts={"en": texts_of("en", asked), "fr": texts_of("fr", french)})


def second_pack() -> Questionnaire:
    """Version 2: Q3 is gone, Q11 is new, Q9 is reworded in both languages, Q10 in English only, Q2 counts more; the
    English of Q1 got a comma and capitals.
    """
    pack = first_pack()
    controls = [c for c in pack.controls if c.id != "Q3"]
    controls = [replace(c, weight=5) if c.id == "Q2" else c for c in controls]
    controls.append(replace(pack.controls[2], id="Q11"))
    asked = {c.id: f"Do you do {c.id}?" for c in controls}
    french = {name: f"Faites-vous {name} ?" for name in asked}
    asked |= {"Q1": "Do you, do Q1 ?", "Q9": "Do you always do Q9?", "Q10": "Is Q10 done?"}
    french |= {"Q9": "Faites-vous toujours Q9 ?"}
    return replace(
        pack, version="2", digest="1" * 64, controls=tuple(controls),
        texts={"en": texts_of("en", asked), "fr": texts_of("fr", french)},
    )  # fmt: skip


def with_facts() -> Questionnaire:
    """Version 1 where Q2 is asked with mobile devices only, Q8 may be `na` with no server, and a risk S5 needs a cloud,
    against which Q3 acts most, then Q1.
    """
    pack = first_pack()
    scenario = replace(pack.scenarios[0], id="S5", assets=("EHR",), applies_if=Fact("cloud"))

    def changed(control: Control) -> Control:
        effects = {"Q3": 50, "Q1": 20, "Q9": 10}
        more = (
            (Effect("S5", "likelihood", effects[control.id], (1, 60), "D", "expert"),) if control.id in effects else ()
        )
        asked = Fact("mobile") if control.id == "Q2" else control.applies_if
        rule = Fact("no_server") if control.id == "Q8" else None
        return replace(control, effects=(*control.effects, *more), applies_if=asked, na_if=rule)

    return replace(pack, scenarios=(*pack.scenarios, scenario), controls=tuple(map(changed, pack.controls)))
