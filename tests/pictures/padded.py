"""A language that nobody speaks: English with longer words, to see what a longer language would cut off."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

LONGER = 1.4
"""How much longer than the English: German and Finnish get there with single words."""
VOWELS = frozenset("aeiouyAEIOUY")


def stretched(words: str) -> str:
    """The same words with vowels drawn out, so that they break where they did; what stands in {gaps} stays."""
    more = round(len(words) * LONGER) - len(words)
    made: list[str] = []
    for times in (1, 2, 3):
        made, left, inside = [], more, False
        for letter in words:
            inside = letter == "{" or (inside and letter != "}")
            made.append(letter)
            if letter in VOWELS and not inside and left > 0:
                added = min(times, left)
                made.append(letter.lower() * added)
                left -= added
        if left <= 0:
            break
    return "".join(made)


class Padded(QTranslator):
    """Translates every text of the window into longer words."""

    def isEmpty(self) -> bool:  # noqa: N802
        """It knows every text."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _count: int = -1) -> str:
        """The stretched text."""
        return stretched(source)
