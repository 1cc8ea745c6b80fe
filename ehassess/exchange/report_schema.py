"""The form of a report's data as JSON Schema (draft 2020-12), made from the types so that it cannot lag behind them."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any, get_args, get_origin, get_type_hints

from ehassess.domain.report import SCHEMA, Report

Node = dict[str, Any]
"""A part of a schema, which is JSON and so has no type of its own."""

FRACTION = {"type": "string", "pattern": "^-?[0-9]+/[1-9][0-9]*$"}


def report_schema() -> bytes:
    """The schema of what `domain.canonical.encode` makes of a `Report`, as it is published in resources/schemas."""
    definitions: dict[str, Node] = {}
    root = _described(Report, definitions)
    definitions[Report.__name__]["properties"]["schema"] = {"const": SCHEMA}
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The data of a report of EHAssess",
        "description": (
            "Canonical JSON: UTF-8, sorted keys, no spaces, text in form NFC. A fraction is written n/d, a day or"
            " moment by ISO 8601, a truth value 1 or 0; what is not stated is left out."
        ),
        **root,
        "$defs": dict(sorted(definitions.items())),
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _described(kind: Any, definitions: dict[str, Node]) -> Node:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _described(next(each for each in inner if each is not type(None)), definitions)
    if origin is tuple:
        if inner[-1] is Ellipsis:
            return {"type": "array", "items": _described(inner[0], definitions)}
        parts = [_described(each, definitions) for each in inner]
        return {"type": "array", "prefixItems": parts, "items": False, "minItems": len(parts)}
    if origin is not None:
        return {"type": "object", "additionalProperties": _described(inner[1], definitions)}
    if is_dataclass(kind):
        return _record(kind, definitions)
    if issubclass(kind, Enum):
        return {"enum": [each.value for each in kind]}
    plain: dict[type, Node] = {
        bool: {"enum": [0, 1]},
        int: {"type": "integer"},
        str: {"type": "string"},
        Fraction: FRACTION,
        datetime: {"type": "string", "format": "date-time"},
        date: {"type": "string", "format": "date"},
    }
    return dict(plain[kind])


def _record(kind: Any, definitions: dict[str, Node]) -> Node:
    """A reference to the definition of a record, which is made once."""
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind)
        properties = {field.name: _described(hints[field.name], definitions) for field in fields(kind)}
        optional = {field.name for field in fields(kind) if type(None) in get_args(hints[field.name])}
        definitions[name] = {
            "description": " ".join((kind.__doc__ or "").split("\n\n")[0].split()),
            "type": "object",
            "properties": properties,
            "required": [field for field in properties if field not in optional],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}
