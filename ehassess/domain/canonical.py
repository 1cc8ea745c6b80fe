"""Canonical JSON: one text for one value, on every machine, and back.

UTF-8, sorted keys, no spaces, integers and strings only: a fraction is "n/d", a date ISO 8601, a truth value 1 or 0;
a field
that is None is left out; text is in Unicode form NFC. What it is made for is `Report`; any frozen dataclass will do.
"""

from __future__ import annotations

import hashlib
import json
import types
import typing
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a record: what it may hold, whether None is one of it, and whether it can be left to its default."""

    name: str
    kind: Any
    optional: bool
    default: bool


@cache
def _fields(wanted: type) -> tuple[_Field, ...]:
    """The fields of a dataclass; looked up once, since reading the annotations takes longer than all the rest."""
    kinds = get_type_hints(wanted)
    return tuple(
        _Field(
            field.name,
            kinds[field.name],
            type(None) in get_args(kinds[field.name]),
            field.default is not MISSING or field.default_factory is not MISSING,
        )
        for field in fields(wanted)
    )


class NotCanonicalError(ValueError):
    """The bytes are not the canonical JSON of the wanted type; the text says where."""


def encode(value: object) -> bytes:
    """The canonical JSON of a dataclass; TypeError for a value of a kind that has no canonical form."""
    plain = _plain(value)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fingerprint(canonical: bytes) -> str:
    """SHA-256 of canonical JSON, 64 hex digits: the report fingerprint."""
    return hashlib.sha256(canonical).hexdigest()


def decode(data: bytes, wanted: type[T]) -> T:
    """The value that the bytes stand for; NotCanonicalError unless they are exactly its canonical JSON."""
    value = recall(data, wanted)
    if encode(value) != data:
        raise NotCanonicalError(f"{wanted.__name__}: not in canonical form")
    return value


def recall(data: bytes, wanted: type[T]) -> T:
    """The value of what this program or an earlier one wrote: a field that is missing takes its default, one that is no
    longer known is passed over. NotCanonicalError where anything else does not fit.
    """
    try:
        return typing.cast(T, _made(json.loads(data), wanted, wanted.__name__))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError, ArithmeticError, ValueError, TypeError) as error:
        raise NotCanonicalError(str(error)) from error


def _plain(value: object) -> Any:
    return _writer(type(value))(value)  # type: ignore[arg-type]  # a class can be hashed


@cache
def _writer(kind: Any) -> Callable[[Any], Any]:
    """What turns a value of this class into what JSON knows; looked up once for each class."""
    if is_dataclass(kind):
        names = tuple(field.name for field in _fields(typing.cast(type, kind)))
        return partial(_plain_record, names)
    if issubclass(kind, Enum):
        return lambda value: str(value.value)
    if issubclass(kind, bool | int):
        return int
    if issubclass(kind, str):
        return partial(unicodedata.normalize, "NFC")
    if issubclass(kind, Fraction):
        return lambda value: f"{value.numerator}/{value.denominator}"
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if issubclass(kind, tuple | list):
        return lambda value: [_plain(item) for item in value]
    if issubclass(kind, Mapping):
        return lambda value: {str(key): _plain(item) for key, item in value.items()}
    raise TypeError(f"{kind.__name__} has no canonical form")


def _plain_record(names: tuple[str, ...], value: object) -> dict[str, Any]:
    plain = {}
    for name in names:
        item = getattr(value, name)
        if item is not None:
            plain[name] = _plain(item)
    return plain


class _MisfitError(Exception):
    """Something is not what belongs there; the place is put together on the way up, from the inside out."""

    def __init__(self) -> None:
        """No place yet."""
        super().__init__()
        self.steps: list[str] = []


def _made(plain: Any, wanted: Any, place: str) -> Any:
    try:
        return _maker(wanted)(plain)
    except _MisfitError as error:
        raise NotCanonicalError(f"{place}{''.join(reversed(error.steps))}: not what belongs here") from error


@cache
def _maker(wanted: Any) -> Callable[[Any], Any]:
    """What makes a value of this type from what JSON knows; looked up once for each type."""
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin in (types.UnionType, typing.Union):
        return _maker(next(kind for kind in inner if kind is not type(None)))
    if origin is tuple and inner[-1] is Ellipsis:
        return partial(_made_row, _maker(inner[0]))
    if origin is tuple:
        return partial(_made_tuple, tuple(_maker(kind) for kind in inner))
    if origin is not None:
        return partial(_made_mapping, _maker(inner[1]))
    if is_dataclass(wanted):
        return partial(_record, wanted, [])
    if wanted is bool:
        return _made_bool
    if wanted is int:
        return partial(_as_is, int)
    if wanted is str:
        return partial(_as_is, str)
    if wanted is Fraction:
        return partial(_from_text, _fraction)
    return partial(_from_text, wanted.fromisoformat if wanted in (date, datetime) else wanted)


def _made_row(make: Callable[[Any], Any], plain: Any) -> tuple[Any, ...]:
    _check(isinstance(plain, list))
    made: list[Any] = []
    try:
        made.extend(make(item) for item in plain)
    except _MisfitError as error:
        error.steps.append(f"[{len(made)}]")
        raise
    return tuple(made)


def _made_tuple(makers: tuple[Callable[[Any], Any], ...], plain: Any) -> tuple[Any, ...]:
    _check(isinstance(plain, list))
    _check(len(plain) == len(makers))
    return tuple(make(item) for make, item in zip(makers, plain, strict=True))


def _made_mapping(make: Callable[[Any], Any], plain: Any) -> dict[str, Any]:
    _check(isinstance(plain, dict))
    made: dict[str, Any] = {}
    for key, item in plain.items():
        try:
            made[key] = make(item)
        except _MisfitError as error:
            error.steps.append(f".{key}")
            raise
    return made


def _made_bool(plain: Any) -> bool:
    _check(plain in (0, 1))
    return bool(plain)


def _as_is(kind: type, plain: Any) -> Any:
    _check(isinstance(plain, kind))
    return plain


def _fraction(text: str) -> Fraction:
    """From "n/d"; by itself, since `Fraction` of a text looks for other ways of writing first, in most of its time."""
    above, _, below = text.partition("/")
    return Fraction(int(above), int(below))


def _from_text(make: Callable[[str], Any], plain: Any) -> Any:
    _check(isinstance(plain, str))
    return make(plain)


def _record(wanted: Any, makers: list[tuple[_Field, Callable[[Any], Any]]], plain: Any) -> Any:
    """A dataclass, lenient with fields that come and go; `decode` compares the bytes afterwards.

    `makers` is filled the first time, when the types that a record refers to are all known.
    """
    _check(isinstance(plain, dict))
    if not makers:
        makers.extend((field, _maker(field.kind)) for field in _fields(wanted))
    values = {}
    for field, make in makers:
        try:
            if field.name in plain:
                values[field.name] = make(plain[field.name])
            elif field.optional:
                values[field.name] = None
            else:
                _check(field.default)
        except _MisfitError as error:
            error.steps.append(f".{field.name}")
            raise
    return wanted(**values)


def _check(right: bool) -> None:
    if not right:
        raise _MisfitError
