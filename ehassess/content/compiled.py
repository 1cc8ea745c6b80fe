"""The compiled form of a pack: canonical JSON, which gives the digest, and which opens much faster than YAML."""

from __future__ import annotations

import gc
import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from fractions import Fraction
from functools import partial
from typing import Any as Anything
from typing import cast

from ehassess.domain.answers import Choice
from ehassess.domain.conditions import All, Any, AtLeast, Condition, Fact, Not
from ehassess.domain.national import (
    Bulletin,
    BulletinText,
    Deadline,
    DeadlineText,
    Identifier,
    Law,
    Mandatory,
    Named,
    NationalProfile,
    Obligation,
    ObligationText,
    OutcomeRule,
    ProfileText,
    Reach,
)
from ehassess.domain.questionnaire import (
    Addition,
    AssetDefinition,
    Control,
    Domain,
    Effect,
    FactDefinition,
    Framework,
    ImpactRule,
    Kind,
    PlanRules,
    Questionnaire,
    Rating,
    Scenario,
    Source,
)
from ehassess.domain.templates import SectionText, Template, TemplateSection, TemplateText
from ehassess.domain.texts import ControlText, Pair, ScenarioText, Spoken, Term, Texts

Plain = Anything
"""What JSON can hold, numbers being whole."""

Maker = Callable[[Plain], Anything]
"""Makes a value out of JSON."""


class NotCompiledError(ValueError):
    """The bytes are not the compiled form of a pack."""


def compiled(questionnaire: Questionnaire) -> bytes:
    """The canonical JSON of a pack, its own digest left out: equal packs give equal bytes on every machine."""
    return _canonical(_plain(replace(questionnaire, digest="")))


def settled(questionnaire: Questionnaire) -> Questionnaire:
    """The same pack as it comes out of its compiled form, with its digest: built or opened, it is the same to the last
    order of keys."""
    return opened(compiled(questionnaire))


def opened(data: bytes) -> Questionnaire:
    """The pack of a compiled form, its digest set to the SHA-256 of `data`; NotCompiledError if it is none."""
    with _faults_told(), _collector_paused():
        pack = cast(Questionnaire, _pack(json.loads(data)))
    return replace(pack, digest=hashlib.sha256(data).hexdigest())


def in_parts(questionnaire: Questionnaire) -> bytes:
    """The same, a part a line, so that `opened_parts` reads only what is asked for: digest, the pack without its
    texts, then each language."""
    plain = _plain(questionnaire)
    texts = plain.pop("texts")
    parts = (questionnaire.digest, plain, list(texts), *texts.values())
    return b"\n".join(_canonical(part) for part in parts)


def opened_parts(data: bytes) -> Questionnaire:
    """The pack out of its parts; the texts of a language are read when they are first asked for, and with a fault in
    them that is when they fail. NotCompiledError if the rest is not what `in_parts` gives."""
    with _faults_told(), _collector_paused():
        digest, head, names, *texts = data.split(b"\n")
        spoken = {name: partial(_one_language, text) for name, text in zip(json.loads(names), texts, strict=True)}
        pack = cast(Questionnaire, _pack(json.loads(head) | {"texts": {}}))
        return replace(pack, digest=json.loads(digest), texts=Spoken(spoken))


def _one_language(text: bytes) -> Texts:
    with _collector_paused():
        return cast(Texts, _language(json.loads(text)))


def _canonical(plain: Plain) -> bytes:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, ArithmeticError) as error:
        raise NotCompiledError(str(error)) from error


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Nothing of a pack is garbage, and to look for some among its thousands of values takes a third of its opening."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _plain(value: object) -> Plain:
    match value:
        case Fact() | AtLeast() | All() | Any() | Not():
            return _plain_condition(value)
        case Enum():
            return value.value
        case bool() | int():
            return int(value)
        case str():
            return unicodedata.normalize("NFC", value)
        case None:
            return None
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case tuple():
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(_plain(item) for item in value)
        case Mapping():
            return {_plain(key): _plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no compiled form")


def _plain_condition(condition: Condition) -> Plain:
    match condition:
        case Fact(id=fact):
            return fact
        case AtLeast(size=size):
            return size
        case All(parts=parts):
            return {"all": [_plain_condition(part) for part in parts]}
        case Any(parts=parts):
            return {"any": [_plain_condition(part) for part in parts]}
        case Not(part=part):
            return {"not": _plain_condition(part)}


def _condition(plain: Plain) -> Condition:
    if isinstance(plain, str):
        return Fact(plain)
    if isinstance(plain, int):
        return AtLeast(plain)
    ((name, inner),) = plain.items()
    if name == "not":
        return Not(_condition(inner))
    parts = tuple(_condition(part) for part in inner)
    return All(parts) if name == "all" else Any(parts)


def _each(make: Maker) -> Maker:
    return lambda plain: tuple([make(item) for item in plain])


def _pair(first: Maker, second: Maker) -> Maker:
    return lambda plain: (first(plain[0]), second(plain[1]))


def _values(make: Maker) -> Maker:
    return lambda plain: {key: make(item) for key, item in plain.items()}


def _record(wanted: type) -> Maker:
    """A function that makes this dataclass out of JSON; KeyError for a field of a type that has no maker below."""
    kinds = [(field.name, str(field.type)) for field in fields(wanted)]
    ready = [name for name, kind in kinds if kind in _AS_THEY_ARE]
    others = [(name, _MAKERS[kind]) for name, kind in kinds if kind not in _AS_THEY_ARE]

    def make(plain: Plain) -> Anything:
        values = {name: plain[name] for name in ready}
        for name, one in others:
            values[name] = one(plain[name])
        return wanted(**values)

    return make


_AS_THEY_ARE = frozenset({"str", "int", "int | None", "Mapping[str, int]", "Mapping[str, str]"})

# By the text of the annotation: to evaluate the annotations on every start would take a third of the whole opening.
_MAKERS: dict[str, Maker] = {
    "bool": bool,
    "Fraction": Fraction,
    "Condition": _condition,
    "Condition | None": lambda plain: None if plain is None else _condition(plain),
    "tuple[str, ...]": tuple,
    "tuple[int, ...]": tuple,
    "tuple[int, int]": tuple,
    "tuple[int, int, int]": tuple,
    "tuple[tuple[tuple[int, int], ...], ...]": _each(_each(tuple)),
    "tuple[tuple[str, tuple[str, ...]], ...]": _each(_pair(str, tuple)),
    "tuple[tuple[str, ...], ...]": _each(tuple),
    "frozenset[str]": frozenset,
    "Mapping[Choice, Fraction]": lambda plain: {Choice(key): Fraction(item) for key, item in plain.items()},
}
_MAKERS["Addition"] = _record(Addition)
_MAKERS["tuple[Addition, ...]"] = _each(_MAKERS["Addition"])
_MAKERS["Mapping[str, Rating]"] = _values(_record(Rating))
_MAKERS["Rating"] = _record(Rating)
_MAKERS["PlanRules"] = _record(PlanRules)
_MAKERS["tuple[Effect, ...]"] = _each(_record(Effect))
_MAKERS["tuple[TemplateSection, ...]"] = _each(_record(TemplateSection))
_MAKERS["Mapping[str, SectionText]"] = _values(_record(SectionText))
for _part in (Law, OutcomeRule, Reach):
    _MAKERS[_part.__name__] = _record(_part)
_LISTED: tuple[type, ...] = (
    FactDefinition, Kind, Domain, Control, Scenario, ImpactRule, AssetDefinition, Source, Framework, Template,
    Identifier, Mandatory, Obligation, Deadline, NationalProfile, Bulletin,
)  # fmt: skip
_WORDS: tuple[type, ...] = (
    Pair, ControlText, ScenarioText, Term, TemplateText, Named, ObligationText, DeadlineText, BulletinText, ProfileText,
    Texts,
)  # fmt: skip
for _kind in _LISTED:
    _MAKERS[f"tuple[{_kind.__name__}, ...]"] = _each(_record(_kind))
for _text in _WORDS:
    _MAKERS[f"Mapping[str, {_text.__name__}]"] = _values(_record(_text))
_language = _record(Texts)
_MAKERS["Mapping[str, Texts]"] = lambda plain: Spoken({name: _language(texts) for name, texts in plain.items()})
_pack = _record(Questionnaire)
