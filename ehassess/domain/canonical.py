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
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from functools import cache
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
    if is_dataclass(value) and not isinstance(value, type):
        found = {field.name: getattr(value, field.name) for field in _fields(type(value))}
        return {name: _plain(item) for name, item in found.items() if item is not None}
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _made(plain: Any, wanted: Any, place: str) -> Any:
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin in (types.UnionType, typing.Union):
        return _made(plain, next(kind for kind in inner if kind is not type(None)), place)
    if origin is tuple:
        _check(isinstance(plain, list), place)
        if inner[-1] is Ellipsis:
            return tuple(_made(item, inner[0], f"{place}[{i}]") for i, item in enumerate(plain))
        _check(len(plain) == len(inner), place)
        return tuple(_made(item, kind, place) for item, kind in zip(plain, inner, strict=True))
    if origin is not None:
        _check(isinstance(plain, dict), place)
        return {key: _made(item, inner[1], f"{place}.{key}") for key, item in plain.items()}
    if is_dataclass(wanted):
        return _record(plain, wanted, place)
    if wanted is bool:
        _check(plain in (0, 1), place)
        return bool(plain)
    if wanted is int:
        _check(isinstance(plain, int), place)
        return plain
    _check(isinstance(plain, str), place)
    if wanted in (date, datetime):
        return wanted.fromisoformat(plain)
    return wanted(plain)


def _record(plain: Any, wanted: Any, place: str) -> Any:
    """A dataclass, lenient with fields that come and go; `decode` compares the bytes afterwards."""
    _check(isinstance(plain, dict), place)
    values = {}
    for field in _fields(wanted):
        if field.name in plain:
            values[field.name] = _made(plain[field.name], field.kind, f"{place}.{field.name}")
        elif field.optional:
            values[field.name] = None
        else:
            _check(field.default, f"{place}.{field.name}")
    return wanted(**values)


def _check(right: bool, place: str) -> None:
    if not right:
        raise NotCanonicalError(f"{place}: not what belongs here")
