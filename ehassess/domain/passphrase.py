"""How hard a passphrase is to guess: a cautious estimate, made here, of how many guesses a patient thief needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from math import log10

LEVELS = (6.0, 9.0, 13.0, 16.0)
"""Powers of ten guesses at which a higher level begins. A thief with a strong computer and the file tries some 10^4 a
second (PBKDF2, 256 000 rounds): 10^9 last a day, 10^13 thirty years; a thousand computers need ten days for those."""

ENOUGH = 3
"""The level from which on nothing is said against it."""

_FIRST_TRIED = """password passwort motdepasse passe secret login admin welcome bonjour salut hello iloveyou jetaime
soleil sunshine princess princesse dragon monkey football master shadow doudou loulou chouchou
chocolat marseille azerty qwerty qwertz letmein changeme test user root guest invite cabinet
clinique clinic hopital hospital medecin doctor docteur sante health patient patients infirmiere
nurse pharmacie pharmacy dentiste dentist ehassess dossier reception accueil secretariat ete hiver
printemps automne summer winter spring autumn janvier fevrier mars avril mai juin juillet aout
septembre octobre novembre decembre january february march april may june july august september
october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday
wednesday thursday friday saturday sunday maison house famille family amour love france paris"""
_COMMON = frozenset(_FIRST_TRIED.split())
"""Words that are tried first, in French and English, without accents."""

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
)
_RUN = 4
"""So many letters along a row of the keyboard or the alphabet are a run."""
_SHORTEST_NAME = 3
_PART = re.compile(r"[^\W\d_]+|\d+|(?:[^\w]|_)+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"\d{6}|\d{8}")
_SWAPPED = str.maketrans("013457@$!", "oieastasi")
_OFTEN_AT_THE_END = "0123456789.!?*"
_WORD, _COMMON_WORD, _RUN_COSTS, _DAY, _THIS_YEAR = 4.0, 2.0, 1.5, 4.3, 2.0
"""Powers of ten guesses: a word of a dictionary (10 000), one of the first hundred, a run, a day, a year."""
_LETTER, _DIGIT, _SIGN, _SAME_AGAIN = log10(26), 1.0, log10(20), 0.2


@dataclass(frozen=True, slots=True)
class Strength:
    """level  0 guessed at once, 1 in a day, 2 in years, 3 good, 4 strong
    hints  what would help, most helpful first: `short`, `common`, `run`, `name`, `year`, `repeat`; () for a good one
    """

    level: int
    hints: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether nothing needs to be said against it. It is a hint: nobody is stopped."""
        return self.level >= ENOUGH


def strength(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """The strength of a passphrase; `known`: names that a thief tries first, such as the provider's."""
    hints: dict[str, None] = {}
    text = _bare(passphrase)
    names = {part for name in known for part in _PART.findall(_bare(name)) if len(part) >= _SHORTEST_NAME}
    power = 0.0
    seen: set[str] = set()
    for part in _parts(text):
        again = part in seen and (len(part) > 1 or not part.isalnum())
        if again and part.isalnum():
            hints["repeat"] = None
        power += _SAME_AGAIN if again else _worth(part, names, hints)
        seen.add(part)
    power = min(power, len(set(text)) * 1.7)
    level = sum(power >= bound for bound in LEVELS)
    if level >= ENOUGH:
        return Strength(level, ())
    return Strength(level, ("short", *hints))


def _bare(text: str) -> str:
    """Small letters without accents: capitals and accents at the usual places are tried at little cost."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in spread if not unicodedata.combining(char))


def _parts(text: str) -> list[str]:
    """Words, numbers and signs in a row; a word written with look-alikes, such as p@ssw0rd, is that word."""
    found = []
    for piece in text.split():
        core = piece.rstrip(_OFTEN_AT_THE_END)
        plain = core.translate(_SWAPPED)
        found += [plain, *_PART.findall(piece[len(core) :])] if plain in _COMMON else _PART.findall(piece)
    return found


def _worth(part: str, names: set[str], hints: dict[str, None]) -> float:
    """Powers of ten guesses for one part; notes in `hints` what makes it cheap."""
    if len(set(part)) == 1 and len(part) > 2:
        hints["repeat"] = None
        return _DIGIT + _SAME_AGAIN
    if _is_run(part):
        hints["run"] = None
        return _RUN_COSTS
    if part in names:
        hints["name"] = None
        return 1.0
    if part.isdigit():
        if _YEAR.fullmatch(part) or _DATE.fullmatch(part):
            hints["year"] = None
            return _THIS_YEAR if len(part) == 4 else _DAY
        return _DIGIT * len(part)
    if not part.isalpha():
        return _SIGN + _SAME_AGAIN * (len(part) - 1) if len(set(part)) == 1 else _SIGN * len(part)
    if part in _COMMON:
        hints["common"] = None
        return _COMMON_WORD
    return min(_LETTER * len(part), _WORD)


def _is_run(part: str) -> bool:
    return len(part) >= _RUN and any(part in row or part[::-1] in row for row in _ROWS)
