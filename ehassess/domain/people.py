"""Who works on a dossier and for which places: sites, people with a role, who answers what, who reviewed which section.

None of it changes a figure, and none of it leaves with a report.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ehassess.domain.answers import Answer

LONGEST = 80
"""Characters of a name of a site or a person."""
MOST = 50
"""Sites, and people, of one dossier."""


class Role(StrEnum):
    """What somebody is in the practice, for the one who asks around."""

    MANAGER = "manager"
    IT = "it"
    CLINICAL = "clinical"
    PRIVACY = "privacy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Site:
    """A place of the provider; `id` is `main` for the first, else 8 random hex digits, and never used again."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who answers or reviews; `id` is 8 random hex digits."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who is to answer a question."""

    question_id: str
    person_id: str


@dataclass(frozen=True, slots=True)
class Review:
    """Somebody read all answers of a section: who (as written, it stays when the person goes), when, and what was read.

    section  stage and domain, as `section_id` writes them
    digest   of the answers that were read, see `answers_digest`
    """

    section: str
    reviewed_by: str
    reviewed_on: date
    digest: str


def section_id(stage: str, domain: str) -> str:
    """The id of a section: a stage, and a domain in it ('' for the first steps, which are one section)."""
    return f"{stage}/{domain}"


def answers_digest(answers: Iterable[Answer], questions: Collection[str]) -> str:
    """SHA-256 (64 hex digits) of what was answered to these questions at every site, and why; times do not count."""
    rows = sorted((a.question_id, a.site, a.value.value, a.reason) for a in answers if a.question_id in questions)
    return hashlib.sha256("\x1e".join("\x1f".join(row) for row in rows).encode()).hexdigest()
