"""Proof of the colours: contrast of every pair in use, and their distance in grey and for colour-blind eyes."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import sqrt

import pytest

from ehassess.paths import resource
from ehassess.tokens import ANSWER_FILL, FONT_FILES, LIGHT, LOOKS, PAPER, PAPER_TYPE, TYPE, Look, columns_mm

# Linear-RGB simulations of full dichromacy after Machado, Oliveira and Fernandes (2009).
VISION: dict[str, tuple[tuple[float, float, float], ...]] = {
    "typical": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deutan": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritan": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}
CELL_SHARES = (0.05, 0.14, 0.28, 0.46)
"""How much of a cell of the risk map is the colour of `no`, from low to high (gui/widgets/charts.py)."""
GROUNDS = ("canvas", "surface", "sunken", "accent_soft")
each_look = pytest.mark.parametrize("look", LOOKS.values(), ids=lambda look: look.name)


def linear(colour: str) -> tuple[float, float, float]:
    """Linear-light RGB of a #RRGGBB colour."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return r, g, b


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2, 0 to 1: what a grey print keeps of a colour."""
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def oklab(colour: str, vision: str) -> tuple[float, float, float]:
    """OKLab coordinates of a colour as seen with one kind of colour vision."""
    rgb = linear(colour)
    r, g, b = (max(0.0, sum(k * c for k, c in zip(row, rgb, strict=True))) for row in VISION[vision])
    lo = (0.4122 * r + 0.5363 * g + 0.0514 * b) ** (1 / 3)
    m = (0.2119 * r + 0.6807 * g + 0.1074 * b) ** (1 / 3)
    s = (0.0883 * r + 0.2817 * g + 0.6300 * b) ** (1 / 3)
    return (
        0.2105 * lo + 0.7936 * m - 0.0041 * s,
        1.9780 * lo - 2.4286 * m + 0.4506 * s,
        0.0259 * lo + 0.7828 * m - 0.8087 * s,
    )


def distance(one: str, other: str) -> float:
    """Smallest OKLab distance of two colours over all simulated kinds of colour vision."""
    seen = ((oklab(one, vision), oklab(other, vision)) for vision in VISION)
    return min(sqrt(sum((a - b) ** 2 for a, b in zip(p, q, strict=True))) for p, q in seen)


def text_pairs(look: Look) -> list[tuple[str, str, str]]:
    """Every pair of ink and ground on which something is read."""
    found = [(f"{i} on {g}", getattr(look, i), getattr(look, g)) for g in GROUNDS for i in ("text", "muted", "accent")]
    for kind in ("info", "warn", "error", "success"):
        tone = look.tone(kind)
        found.append((f"{kind} ink on its ground", tone.ink, tone.ground))
        found.append((f"text on {kind}", look.text, tone.ground))
        found.append((f"{kind} ink on surface", tone.ink, look.surface))
    found.append(("words of a tool tip", look.surface, look.text))
    found.append(("chosen words of a list", look.text, look.accent_soft))
    found.append(("words on a button", look.on_accent, look.accent))
    found.append(("words on a button under the pointer", look.on_accent, look.accent_hover))
    found += [(f"letter on {letter}", look.grade_ink(letter), look.grade(letter)) for letter in "ABCDE"]
    return found


def mark_pairs(look: Look) -> list[tuple[str, str, str]]:
    """Every pair of a mark or an outline and its ground."""
    marks = [("focus", look.focus), ("control", look.control)]
    marks += [(answer, look.state(answer)) for answer in ("yes", "mostly", "partly", "no", "unknown", "na")]
    marks += [("bar, tick and chosen card", look.accent), ("edge of a field at fault", look.error.ink)]
    found = [(f"{name} on {ground}", colour, getattr(look, ground)) for name, colour in marks for ground in GROUNDS]
    for kind in ("info", "warn", "error", "success"):
        tone = look.tone(kind)
        found += [(f"edge and icon of {kind} on {ground}", tone.ink, getattr(look, ground)) for ground in GROUNDS]
        found += [(f"focus on {kind}", look.focus, tone.ground), (f"link on {kind}", look.accent, tone.ground)]
    found.append(("check in a ticked box", look.on_accent, look.accent))
    return found


def blended(colour: str, share: float, ground: str) -> str:
    """A colour that covers this share (0 to 1) of what is seen of its ground, as the cells of the risk map are."""
    parts = [(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in (colour, ground)]
    return "#" + "".join(f"{round(share * one + (1 - share) * other):02X}" for one, other in zip(*parts, strict=True))


def chart_pairs(look: Look) -> list[tuple[str, str, str]]:
    """What carries meaning in a chart, and what it stands on: bands have an outline, cells a number in a disc."""
    found = [(f"outline of {letter}", look.control, look.surface) for letter in "ABCDE"]
    found += [(f"{name} in a bar's track", look.state(name), look.sunken) for name in ("no", "unknown")]
    found += [("bar in its track", look.accent, look.sunken), ("reach on the dial", look.accent, look.surface)]
    found += [("gate across the dial", look.text, look.surface), ("border of weak", look.control, look.surface)]
    for level in CELL_SHARES:
        cell = blended(look.no, level, look.surface)
        found += [
            (f"risk on a cell of {level}", look.text, cell),
            (f"number in its disc on {level}", look.surface, look.text),
        ]
    return found


@each_look
def test_every_word_can_be_read(look: Look) -> None:
    weak = [(what, contrast(ink, ground)) for what, ink, ground in text_pairs(look) if contrast(ink, ground) < 4.5]
    assert weak == []


@each_look
def test_every_mark_and_outline_can_be_seen(look: Look) -> None:
    weak = [(what, contrast(ink, ground)) for what, ink, ground in mark_pairs(look) if contrast(ink, ground) < 3]
    assert weak == []


@each_look
def test_every_part_of_a_chart_can_be_seen(look: Look) -> None:
    weak = [(what, contrast(ink, ground)) for what, ink, ground in chart_pairs(look) if contrast(ink, ground) < 3]
    assert weak == []


@each_look
def test_a_worse_grade_stands_out_more_even_in_grey(look: Look) -> None:
    from_ground = [contrast(colour, look.surface) for colour in look.grades]
    assert all(worse / better >= 1.25 for better, worse in pairwise(from_ground)), from_ground


@each_look
def test_grades_and_answers_differ_for_colour_blind_eyes(look: Look) -> None:
    assert min(distance(*pair) for pair in combinations(look.grades, 2)) >= 0.05
    answers = [look.state(answer) for answer in ANSWER_FILL]
    assert min(distance(*pair) for pair in combinations(answers, 2)) >= 0.07


def test_window_and_report_share_accent_and_grades() -> None:
    assert LIGHT.accent == PAPER.accent == "#0B5A63"
    assert (PAPER.grades, PAPER.grade_inks) == (LIGHT.grades, LIGHT.grade_inks)


@pytest.mark.parametrize("ink", ["ink", "n700", "n500", "accent"])
def test_every_ink_of_the_report_can_be_read_on_every_field(ink: str) -> None:
    fields = (PAPER.paper, PAPER.n100, PAPER.accent_tint)
    assert min(contrast(getattr(PAPER, ink), field) for field in fields) >= 4.5


def test_nothing_is_set_too_small_to_read() -> None:
    assert min(step.px for step in TYPE.values()) == 13
    assert min(step.size for step in PAPER_TYPE.values()) == 7.6


def test_the_grid_fills_the_page_between_its_margins() -> None:
    assert columns_mm(12) == pytest.approx(170)
    assert columns_mm(6) * 2 + 4 == pytest.approx(170)
    assert columns_mm(1) == pytest.approx(10.5)


def test_the_shipped_fonts_are_there_with_their_licence() -> None:
    for name in FONT_FILES:
        assert resource("fonts", name).read_bytes()[:4] == b"\x00\x01\x00\x00"
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "LICENSE-SourceSans3.txt").read_text("utf-8").upper()
