"""The compiled form of a pack: canonical JSON, which gives the digest, and which opens much faster than YAML."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import Any as Anything
from typing import cast, get_args, get_origin, get_type_hints

from ehassess.domain.conditions import All, Any, AtLeast, Condition, Fact, Not
from ehassess.domain.questionnaire import Questionnaire

Plain = Anything
"""What JSON can hold, numbers being whole."""


class NotCompiledError(ValueError):
    """The bytes are not the compiled form of a pack."""


def compiled(questionnaire: Questionnaire) -> bytes:
    """The canonical JSON of a pack, its own digest left out: equal packs give equal bytes on every machine."""
    plain = _plain(replace(questionnaire, digest=""))
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def settled(questionnaire: Questionnaire) -> Questionnaire:
    """The same pack as it comes out of its compiled form, with its digest: built or opened, it is the same to the last
    order of keys."""
    return opened(compiled(questionnaire))


def opened(data: bytes) -> Questionnaire:
    """The pack of a compiled form, its digest set to the SHA-256 of `data`; NotCompiledError if it is none."""
    try:
        pack = cast(Questionnaire, _maker(Questionnaire)(json.loads(data)))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, ArithmeticError) as error:
        raise NotCompiledError(str(error)) from error
    return replace(pack, digest=hashlib.sha256(data).hexdigest())


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


def _maker(wanted: Anything) -> Callable[[Plain], Anything]:
    """A function that makes a value of the wanted type out of JSON; made once for each type, for speed."""
    origin, inner = get_origin(wanted), get_args(wanted)
    if wanted is Condition:
        return _condition
    if inner and type(None) in inner:
        return _maybe(_maker(Condition if set(get_args(Condition)) < set(inner) else inner[0]))
    if origin is tuple:
        return _tuple_maker(inner)
    if origin is frozenset:
        return frozenset
    if origin is not None:
        return _mapping_maker(_key_maker(inner[0]), _maker(inner[1]))
    if is_dataclass(wanted):
        return _record_maker(cast(type, wanted))
    return cast(Callable[[Plain], Anything], wanted)  # str, int, bool, Choice, Fraction make themselves


def _maybe(make: Callable[[Plain], Anything]) -> Callable[[Plain], Anything]:
    return lambda plain: None if plain is None else make(plain)


def _key_maker(wanted: Anything) -> Callable[[Plain], Anything]:
    return str if wanted is str else wanted


def _tuple_maker(inner: tuple[Anything, ...]) -> Callable[[Plain], Anything]:
    if set(inner) <= {str, int, Ellipsis}:
        return tuple
    make = _maker(inner[0])
    if inner[-1] is Ellipsis:
        return lambda plain: tuple([make(item) for item in plain])
    makers = [_maker(kind) for kind in inner]
    return lambda plain: tuple([one(item) for one, item in zip(makers, plain, strict=True)])


def _mapping_maker(key: Callable[[Plain], Anything], make: Callable[[Plain], Anything]) -> Callable[[Plain], Anything]:
    return lambda plain: {key(name): make(item) for name, item in plain.items()}


def _record_maker(wanted: type) -> Callable[[Plain], Anything]:
    hints = get_type_hints(wanted)
    made = [(field.name, hints[field.name]) for field in fields(wanted)]
    plain_kinds = (str, int)
    ready = [name for name, hint in made if hint in plain_kinds]
    others = [(name, _maker(hint)) for name, hint in made if hint not in plain_kinds]

    def make(plain: Plain) -> Anything:
        values = {name: plain[name] for name in ready}
        for name, one in others:
            values[name] = one(plain[name])
        return wanted(**values)

    return make
