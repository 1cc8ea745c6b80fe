"""The guides that are shipped: read by their name, and written as PDF."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ehassess.domain.guide import Guide, parse
from ehassess.paths import resource
from ehassess.report.guide_sheet import render_guide

GUIDES = ("user", "it", "authority", "author", "privacy", "security", "release")
"""Each is a file `resources/guides/<language>/<name>.md`."""
FIRST = "en"
"""The language of a guide that is not there in another one."""


def spoken(name: str, language: str) -> str:
    """The language in which this guide is had: the wished one, or English."""
    return language if resource("guides", language, f"{name}.md").is_file() else FIRST


@cache
def guide(name: str, language: str) -> Guide:
    """The guide in this language, or in English; KeyError for an unknown name."""
    if name not in GUIDES:
        raise KeyError(name)
    return parse(resource("guides", spoken(name, language), f"{name}.md").read_text("utf-8"))


def pictures(name: str, language: str) -> Path:
    """The folder of the pictures of a guide."""
    return resource("guides", spoken(name, language), "pictures")


def guide_pdf(name: str, language: str) -> bytes:
    """The guide as a PDF in this language, or in English; KeyError for an unknown name."""
    return render_guide(guide(name, language), spoken(name, language), pictures(name, language))
