"""Texts that users may write by mistake or by malice, and a report in which they stand wherever a user can write."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, cycle, islice

from ehassess.domain.dossier import AcceptedRisk, AssetEntry, Decision, Declaration
from ehassess.domain.profile import Provider
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import Report
from tests.report import sample_report

PIXEL = base64.b64encode(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
    )
).decode()


def hostile(port: int) -> tuple[str, ...]:
    """Ways into a paragraph, a link, a picture, a file, and the inner of a PDF; `port`: of a server that waits."""
    return (
        "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch PWNED') for Word in "
        "[ orgTypeFun( 'Word', (str,), {} )]] for orgTypeFun in [type(type(1))]] and 'red'\">x</font>",
        "<font color=\"__import__('os').system('touch PWNED')\">x</font>",
        f'<img src="http://127.0.0.1:{port}/a.png" width="10" height="10"/>',
        '<img src="secret.png" width="10" height="10"/>',
        '<img src="file://secret.png" width="10" height="10"/>',
        f'<img src="data:image/png;base64,{PIXEL}"/>',
        '<a href="javascript:app.alert(1)">x</a>',
        '<a href="file:///C:/Windows/System32/calc.exe">x</a>',
        '<onDraw name="foo" label="bar"/>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
        '<seq id="x"/></para></b>',
        f'<a href="http://127.0.0.1:{port}/track">look</a>',
        f'<link href="http://127.0.0.1:{port}/l">look</link>',
        f"http://127.0.0.1:{port}/bare-address",
        "mailto:someone@clinic.example?subject=x",
        '<a name="sign"/><a href="#sign">to the signature</a>',
        '<a href="document:other.pdf">x</a>',
        '<a href="pdf:other.pdf">x</a>',
        f'<para background="http://127.0.0.1:{port}/bg.png">x</para>',
        '<bullet>x</bullet><index item="x"/><anchor name="plan"/>',
        '<unichar code="8238"/><greek>alpha</greek>',
        "<![CDATA[<img src='secret.png'/>]]>",
        '<?xml-stylesheet href="secret.png"?><!-- x -->',
        "&lt;img src='secret.png'/&gt; &#60;b&#62; &#x3c;i&#x3e;",
        "%(name)s {0.__class__} ${HOME} {{7*7}} $(touch PWNED) `touch PWNED`",
        "endstream endobj 1 0 obj << /S /JavaScript /JS (app.alert(1)) >> trailer %%EOF",
        ") Tj ET EMC /Artifact BMC BT (x) Tj \\) ( \\",
        "/Span <</ActualText (grade A)>> BDC",
        "]]></rdf:li><pdfaid:part>1</pdfaid:part> <?xpacket end='w'?>",
        "=cmd|' /C calc'!A0 +1+1 @SUM(1) -2+3",
        "../../../../etc/passwd C:\\Windows\\win.ini \\\\127.0.0.1\\share",
        "<svg onload=alert(1)><image href='secret.png'/></svg>",
    )


STRANGE = (
    "emoji 😀 👩‍⚕️ 🏥 ❤️ and flags 🇫🇷",
    "control \x00 \x01 \x07 \x08 \x1b[31m \x7f \x9f",
    "bidi \u202egpj.exe\u202c \u2066x\u2069 \u200f \u200e",
    "العربية: عيادة صغيرة، بدون فريق",
    "עברית: מרפאה קטנה",
    "漢字かな交じり文 한국어 ไทย हिन्दी",
    "Ελληνικά, Български, Українська, Malti: għażla tal-ħsara, Čeština, Łódź, Őrség, Ņ, Ș",
    "e\u0301\u0302\u0303\u0304 z\u0335a\u0488l\u20ddgo " + "o\u0308" * 40,
    "soft\u00adhyphen, zero\u200bwidth\u200cjoin\u200der, \ufeffmark, \u2060",
    "private \ue000 \uf8ff, not a character \ufdd0 \uffff, replacement \ufffd",
    "ligatures \ufb01 \ufb02, fractions ½ ⅓, ticks ✓ ✗ ☐ ☒, arrows → ⇒, ≤ ≥ ≠ ±",
    "tabs\tand\nlines\r\nand\x0bpages\x0c\u2028\u2029end",
    "\u00a0\u202f\u2007 \u3000 spaces \u2003",
    "x" * 10_000,
    "word " * 2_000,
    "<" * 300,
    "&amp;&&amp;&;",
    "-" * 200 + "/" * 200,
    "\U0001d4d0\U0001d4d1 \U0001d518\U0001d52b \U000e0041 \U0010ffff",
    "“quotes” ‘single’ „low“ «guillemets» …",
    " ",
    "",
)
"""Letters that fonts lack, signs that nobody sees, and lengths that nobody expects."""


def everywhere(pack: Questionnaire, *given: str) -> Report:
    """A report in which every text that a user can write is one of these, in turn."""
    texts = cycle(given)

    def text() -> str:
        return next(texts)

    provider = Provider(text(), ((text(), text()),), text(), text(), text(), text(), text(), text(), text())
    report = sample_report.alone(pack, reason=text(), given_by=text(), provider=provider)
    names = [asset.id for asset in pack.assets[:4]]
    risk = report.evaluation.risks[0].scenario
    return replace(
        report,
        number=text(),
        tlp="TLP:AMBER",
        answers=tuple(
            replace(each, reason=text() if each.reason else "", given_by=text()) if each.reason else each
            for each in report.answers
        ),
        assets=tuple(AssetEntry(name, True, text(), 4) for name in names),
        accepted=(AcceptedRisk(risk, text(), date(2026, 11, 20), text()),),
        declaration=Declaration(text(), text(), text(), True),
        decisions=tuple(Decision(line.measure_id, owner=text()) for line in report.plan.lines),
        plan=replace(report.plan, lines=tuple(replace(line, owner=text()) for line in report.plan.lines)),
    )


def turned(texts: Sequence[str], by: int) -> tuple[str, ...]:
    """The same texts, begun with another one."""
    return tuple(islice(chain(texts, texts), by, by + len(texts)))
