"""The one place where any fault in a stranger's file becomes a plain answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ehassess.signing.verification import Fact, Failure

Found = TypeVar("Found")


def guarded(step: Callable[[], Found], fact: Fact, sentence_id: str) -> Found | Failure:
    """What `step` returns, or the failure of `fact` if it raises anything: what cannot be read is not verified."""
    try:
        return step()
    except Exception as error:  # noqa: BLE001 - whatever a hostile file provokes means "not verified"
        return Failure(fact, sentence_id, f"{type(error).__name__}: {error}"[:200])
