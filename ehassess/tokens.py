"""Colours, type and spaces of window and report: one accent, one grade ramp, one set of answer discs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Space and shape of the window, in logical pixels. Everything is a multiple of 8; 4 is allowed inside a control.
S1, S2, S3, S4, S5, S6, S8 = 4, 8, 12, 16, 24, 32, 48
RADIUS_CONTROL, RADIUS_CARD, RADIUS_PILL = 8, 12, 999
TARGET = 40
"""Height of a button or a field; nothing that can be clicked is below 28."""
MEASURE = 720
"""Widest line of running text, about 80 characters."""
MOTION_MS = 120
"""The only duration; 0 when the desktop asks for reduced motion."""

FONT_FAMILIES = ("Source Sans 3", "Noto Sans", "DejaVu Sans")
"""The shipped face first, then what a desktop may have for letters that it lacks."""
FONT_FILES = ("SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf", "SourceSans3-It.ttf")
"""Regular, bold and italic, in `resource("fonts")`."""

ANSWER_FILL: Mapping[str, float] = {"yes": 1.0, "mostly": 0.75, "partly": 0.5, "no": 0.0}
"""How full the disc of an answer is; `unknown` is a dashed ring with a question mark, `na` a dash."""

# One ramp from A to E for grades and levels of risk. The further from the ground, the more urgent: darker on paper and
# in the light look, brighter on a dark ground. So a grey print and colour-blind eyes read the same order.
# The mild end is close to the ground, so whatever is filled with it has an outline in the role `control`.
GRADES_ON_LIGHT = ("#D3EBE0", "#DFCB83", "#DB9B4E", "#B04E2A", "#641527")
GRADES_ON_DARK = ("#00655C", "#11835F", "#B3870E", "#EB9557", "#FEB3A6")


@dataclass(frozen=True, slots=True)
class TypeStep:
    """One step of the window's type scale: logical pixels and weight (400 or 600)."""

    px: int
    weight: int


TYPE: Mapping[str, TypeStep] = {
    "display": TypeStep(64, 600),  # the grade, nothing else
    "h1": TypeStep(24, 600),  # one per page: the question or the page's title
    "h2": TypeStep(18, 600),
    "h3": TypeStep(15, 600),
    "body": TypeStep(15, 400),
    "small": TypeStep(13, 400),  # the smallest size used anywhere
    "label": TypeStep(13, 600),
}


@dataclass(frozen=True, slots=True)
class Tone:
    """A message tone: ink on a soft ground."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Look:
    """All colour roles of one appearance of the window, each as #RRGGBB.

    canvas, surface, sunken  the window; cards and fields; help panel, rail and tracks
    line          decoration only; control: outline of anything that can be operated, and of every grade colour
    yes to na     the answer discs, also in the report
    grades        A to E, also the levels of risk; grade_inks: the letter on each
    ring, stroke  widths of the focus ring and of outlines; scale: text size from the settings, 1.0 to 1.5
    """

    name: str
    canvas: str
    surface: str
    sunken: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    info: Tone
    warn: Tone
    error: Tone
    success: Tone
    yes: str
    mostly: str
    partly: str
    no: str
    unknown: str
    na: str
    grades: tuple[str, str, str, str, str]
    grade_inks: tuple[str, str, str, str, str]
    ring: int = 2
    stroke: int = 1
    scale: float = 1.0

    def state(self, answer: str) -> str:
        """Colour of an answer's disc; KeyError for what is no answer."""
        return {
            "yes": self.yes,
            "mostly": self.mostly,
            "partly": self.partly,
            "no": self.no,
            "unknown": self.unknown,
            "na": self.na,
        }[answer]

    def grade(self, letter: str) -> str:
        """Colour of a grade A to E; ValueError for another letter."""
        return self.grades["ABCDE".index(letter)]

    def grade_ink(self, letter: str) -> str:
        """Colour of what is written on a grade A to E; ValueError for another letter."""
        return self.grade_inks["ABCDE".index(letter)]

    def tone(self, kind: str) -> Tone:
        """Ink and ground of a banner: `info`, `warn`, `error` or `success`; KeyError for another."""
        return {"info": self.info, "warn": self.warn, "error": self.error, "success": self.success}[kind]


LIGHT = Look(
    "light",
    canvas="#F6F5F1",
    surface="#FFFFFF",
    sunken="#ECEDE8",
    line="#DCDDD6",
    control="#7A827F",
    text="#16211F",
    muted="#53605D",
    accent="#0B5A63",
    accent_hover="#08474E",
    accent_soft="#DFEEEC",
    on_accent="#FFFFFF",
    focus="#1D4ED8",
    info=Tone("#0B4F78", "#E2EEF6"),
    warn=Tone("#744A00", "#FBEFD3"),
    error=Tone("#96261A", "#FBE7E2"),
    success=Tone("#0B5A4A", "#DDF0E8"),
    yes="#0B5A63",
    mostly="#3B9494",
    partly="#B27A12",
    no="#96261A",
    unknown="#6657B8",
    na="#7A827F",
    grades=GRADES_ON_LIGHT,
    grade_inks=("#14212B", "#14212B", "#14212B", "#FFFFFF", "#FFFFFF"),
)

DARK = Look(
    "dark",
    canvas="#11181A",
    surface="#1A2427",
    sunken="#202C30",
    line="#2E3B3F",
    control="#7E8E8E",
    text="#E7EDEB",
    muted="#A9B6B3",
    accent="#74CBC7",
    accent_hover="#97DAD7",
    accent_soft="#173C3F",
    on_accent="#05262A",
    focus="#A9C8FF",
    info=Tone("#9CCDF0", "#17303F"),
    warn=Tone("#F0C878", "#38300F"),
    error=Tone("#FFA796", "#43201B"),
    success=Tone("#8CD8BB", "#143A30"),
    yes="#74CBC7",
    mostly="#429897",
    partly="#EBC674",
    no="#EE705B",
    unknown="#AFA4F2",
    na="#93A19E",
    grades=GRADES_ON_DARK,
    grade_inks=("#FFFFFF", "#FFFFFF", "#0B1416", "#0B1416", "#0B1416"),
)

CONTRAST = Look(
    "contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#6CF0FF",
    accent_hover="#FFFFFF",
    accent_soft="#00323A",
    on_accent="#000000",
    focus="#FFE600",
    info=Tone("#9CD8FF", "#000000"),
    warn=Tone("#FFD75E", "#000000"),
    error=Tone("#FFB3A4", "#000000"),
    success=Tone("#8CF0C8", "#000000"),
    yes="#6CF0FF",
    mostly="#3FB9C4",
    partly="#FFD75E",
    no="#FF8A75",
    unknown="#CDBBFF",
    na="#D6D6D6",
    grades=GRADES_ON_DARK,
    grade_inks=("#FFFFFF", "#FFFFFF", "#000000", "#000000", "#000000"),
    ring=3,
    stroke=2,
)

LOOKS: Mapping[str, Look] = {look.name: look for look in (LIGHT, DARK, CONTRAST)}


@dataclass(frozen=True, slots=True)
class PaperStep:
    """One step of the report's type scale: size and line height in points."""

    size: float
    leading: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """The report's colours as #RRGGBB; accent, discs and grade ramp are those of the light look.

    ink   text, and rules that carry meaning; n700: secondary text; n500: captions, at least 4.5:1 on every field
    n300, n200, n100  marks, hairlines, quiet fields
    """

    ink: str = "#14212B"
    n700: str = "#3D4A54"
    n500: str = "#5E6A73"
    n300: str = "#B9C2C8"
    n200: str = "#D9DFE3"
    n100: str = "#F1F3F4"
    paper: str = "#FFFFFF"
    accent: str = LIGHT.accent
    accent_tint: str = LIGHT.accent_soft
    grades: tuple[str, str, str, str, str] = LIGHT.grades
    grade_inks: tuple[str, str, str, str, str] = LIGHT.grade_inks


PAPER = Paper()

PAPER_TYPE: Mapping[str, PaperStep] = {
    "display": PaperStep(34, 37, bold=True),  # the cover, nothing else
    "h1": PaperStep(20, 24, bold=True),
    "h2": PaperStep(12.5, 16, bold=True),
    "lead": PaperStep(11.5, 15.5),
    "body": PaperStep(9.5, 13.5),
    "cell": PaperStep(8.6, 11.2),
    "head": PaperStep(7.6, 9.6, bold=True),
    "note": PaperStep(7.8, 10.4),
    "small": PaperStep(7.6, 9.8),  # the smallest size used anywhere
}

# A4 in millimetres: twelve columns of 10.5 with gutters of 4.
PAGE_MM = (210, 297)
LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM = 20, 20, 25, 22
GUTTER_MM = 4
PAPER_UNIT = 4
"""Every vertical distance of the report is a multiple of this, in points."""


def columns_mm(count: int) -> float:
    """Width of 1 to 12 grid columns with the gutters between them, in millimetres."""
    one = (PAGE_MM[0] - LEFT_MM - RIGHT_MM - 11 * GUTTER_MM) / 12
    return count * one + (count - 1) * GUTTER_MM
