"""A language that nobody speaks: English with longer words, to see what a longer language would cut off."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

LONGER = 1.4
"""How much longer than the English: German and Finnish get there with single words."""
ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
"""Vowels, which are drawn out, and as what: accents need room above the line."""
BRACKETS = "[{}]"
"""Around each text: one without them is not translated, one with a bracket missing is cut off or glued together."""


def stretched(words: str) -> str:
    """The same words in brackets with vowels drawn out, so that they break where they did; what stands in {gaps} stays.

    LONGER times as long; a text of few vowels or letters is made as much longer as they allow.
    """
    more = round(len(words) * LONGER) - len(words) - 2
    made: list[str] = []
    for times in (0, 1, 2, 3):
        made, left, inside = [], more, False
        for letter in words:
            inside = letter == "{" or (inside and letter != "}")
            vowel = not inside and ord(letter) in ACCENTED
            added = min(times, max(left, 0)) if vowel else 0
            made.append((letter if inside else letter.translate(ACCENTED)) + letter.translate(ACCENTED).lower() * added)
            left -= added
        if left <= 0:
            break
    return BRACKETS.replace("{}", "".join(made))


class Padded(QTranslator):
    """Translates every text of the window into longer words."""

    def isEmpty(self) -> bool:  # noqa: N802
        """It knows every text."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _count: int = -1) -> str:
        """The stretched text."""
        return stretched(source)
