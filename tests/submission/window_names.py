"""What buttons, pages and fields are called in the window, in each language: the guides must name them so."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Xml
from functools import cache

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder, resource
from ehassess.words import Words

GAP = re.compile(r"\{[^}]*\}|%n")
LEAST_LETTERS = 5
"""Letters that a name with gaps must have beside them, or it would stand for anything."""


def plain(text: str) -> str:
    """The text with usual spaces and without the mark of a letter that chooses it."""
    return re.sub(r"[\s\u00a0\u202f\u200b]+", " ", text.replace("&", "")).strip()


@cache
def _said(language: str) -> frozenset[str]:
    """Every sentence of the window, of the files of words, and the names of the pack."""
    found: set[str] = set()
    for file in resource("translations").glob("*_fr.ts" if language == "en" else f"*_{language}.ts"):
        for message in Xml.parse(file).iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found |= {message.findtext("source") or ""} if language == "en" else set(forms)
    words = Words.load(language)
    found |= {form for sentence in words.ids() for form in words.forms(sentence)}
    texts = load_questionnaire(pack_folder()).texts[language]
    found |= {answer.name for answer in texts.answers.values()} | set(texts.kinds.values())
    found |= {domain.name for domain in texts.domains.values()}
    found |= {template.title for template in texts.templates.values()}
    return frozenset(plain(text) for text in found if text)


@cache
def _with_gaps(language: str) -> re.Pattern[str]:
    """All sentences with gaps, as one expression."""
    parts = [GAP.split(text) for text in _said(language) if GAP.search(text)]
    kept = ["(?:.+?)".join(map(re.escape, part)) for part in parts if sum(map(len, part)) >= LEAST_LETTERS]
    return re.compile("|".join(sorted(kept)) or "(?!)")


def is_said(name: str, language: str) -> bool:
    """Whether the window says this, word for word, somewhere."""
    asked = plain(name)
    return asked in _said(language) or _with_gaps(language).fullmatch(asked) is not None
