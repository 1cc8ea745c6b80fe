"""The manual page, made of the program's own words, so that it never tells of a command that is not there."""

from __future__ import annotations

import json
import re

from shipping.contents import ROOT
from shipping.facts import FACTS

SECTIONS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "FILES", "EXIT STATUS"),
    "fr": ("NOM", "SYNOPSIS", "DESCRIPTION", "COMMANDES", "FICHIERS", "CODE DE RETOUR"),
    "de": ("NAME", "ÜBERSICHT", "BESCHREIBUNG", "BEFEHLE", "DATEIEN", "RÜCKGABEWERT"),
}
DATA = {
    "en": "Settings and logs; the variable EHASSESS_DATA chooses another folder.",
    "fr": "Réglages et journaux\u202f; la variable EHASSESS_DATA désigne un autre dossier.",
    "de": "Einstellungen und Protokolle; die Variable EHASSESS_DATA wählt einen anderen Ordner.",
}
STATUS = {
    "en": (
        "0: done. 1: a report was not accepted. 2: wrong use, or a file that cannot be used.",
        "70: a mistake of the program.",
    ),
    "fr": (
        "0\u00a0: fait. 1\u00a0: un rapport n’est pas accepté. 2\u00a0: mauvais usage, ou fichier inutilisable.",
        "70\u00a0: erreur du programme.",
    ),
    "de": (
        "0: erledigt. 1: ein Bericht wurde nicht angenommen. 2: falsch benutzt, oder eine Datei ist unbrauchbar.",
        "70: Fehler des Programms.",
    ),
}


def commands() -> list[str]:
    """The names of all commands, in the order in which the program lists them."""
    text = (ROOT / "ehassess" / "cli" / "program.py").read_text("utf-8")
    return re.findall(r'^    "([a-z-]+)": "ehassess\.cli', text, re.MULTILINE)


def page(language: str) -> str:
    """The page in troff."""
    words = json.loads((ROOT / "resources" / "words" / language / "cli.json").read_text("utf-8"))
    name, synopsis, description, listed, files, status = SECTIONS[language]
    lines = [f'.TH EHASSESS 1 "" "EHAssess {FACTS.version}"', f".SH {name}"]
    lines += [f"ehassess \\- {plain(words['help_program'].split('.')[0])}", f".SH {synopsis}"]
    lines += [".B ehassess", "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]", ".br", ".B ehassess", "\\fIFILE\\fR.ehassess"]
    lines += [f".SH {description}", plain(words["help_program"]), f".SH {listed}"]
    for command in commands():
        lines += [".TP", f".B {plain(command)}", plain(words[f"help_{command}"])]
    lines += [f".SH {files}", ".TP", ".I ~/.local/share/ehassess", plain(DATA[language])]
    lines += [f".SH {status}", *map(plain, STATUS[language])]
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """A sentence without what troff would take for its own."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
