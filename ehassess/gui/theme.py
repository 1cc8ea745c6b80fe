"""Palette, font and one style sheet, all made from tokens; set once per change of look."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ehassess.paths import resource
from ehassess.tokens import FONT_FAMILIES, FONT_FILES, RADIUS_CARD, RADIUS_CONTROL, TARGET, TYPE, Look

STYLE = ("-style", "fusion")
"""Arguments that give the application the style under the sheet; to set it later would load every enum of QStyle."""
SHEET = """
QWidget {{ font-family: "{family}"; font-size: {body}px; color: {text}; }}
QMainWindow, QDialog, QWidget[ground="canvas"] {{ background: {canvas}; }}
QWidget[ground="sunken"] {{ background: {sunken}; }}
QWidget[ground="bar"] {{ background: {surface}; border-top: 1px solid {line}; }}
QFrame[card="plain"] {{ background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame[card="tint"] {{ background: {accent_soft}; border: 1px solid {tint_line}; border-radius: {card}px; }}
QFrame[card="flat"] {{ background: {sunken}; border: 1px solid {flat_line}; border-radius: {card}px; }}
QFrame[rule="h"] {{ background: {line}; max-height: 1px; min-height: 1px; border: none; }}
QLabel {{ background: transparent; }}
QLabel[type="h1"] {{ font-size: {h1}px; font-weight: 600; }}
QLabel[type="h2"] {{ font-size: {h2}px; font-weight: 600; }}
QLabel[type="h3"] {{ font-size: {h3}px; font-weight: 600; }}
QLabel[type="small"] {{ font-size: {small}px; }}
QLabel[type="muted"] {{ font-size: {small}px; color: {muted}; }}
QLabel[type="lead"] {{ color: {muted}; }}
QLabel[type="label"] {{ font-size: {small}px; font-weight: 600; color: {muted}; }}
QLabel[ink="accent"] {{ color: {accent}; }}
QLabel[ink="muted"] {{ color: {muted}; }}
QLabel[ink="error"] {{ color: {error}; }}
QLabel[ink="success"] {{ color: {success}; }}
QLabel[type="figure"] {{ font-size: {h1}px; font-weight: 600; }}

QPushButton {{ min-height: {inner}px; padding: 0 16px; border: {stroke}px solid {control}; border-radius: {r}px;
    background: {surface}; font-weight: 500; }}
QPushButton:hover {{ background: {sunken}; }}
QPushButton:pressed {{ background: {accent_soft}; }}
QPushButton[kind="primary"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; font-weight: 600;
    padding: 0 24px; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="quiet"] {{ border-color: transparent; background: transparent; color: {accent}; padding: 0 8px; }}
QPushButton[flush="true"] {{ padding-left: 0; text-align: left; }}
QPushButton[kind="quiet"]:hover {{ background: {accent_soft}; }}
QPushButton[kind="link"] {{ border: none; background: transparent; color: {accent}; padding: 0; min-height: 28px;
    text-decoration: underline; }}
QPushButton[kind="link"]:hover {{ color: {accent_hover}; background: {accent_soft}; }}
QPushButton[kind="row"] {{ border: none; border-radius: {r}px; background: transparent; padding: 0; min-height: 44px; }}
QPushButton[kind="row"]:hover {{ background: {accent_soft}; }}
QPushButton[kind="step"] {{ padding: 0; min-width: {inner}px; max-width: {inner}px; }}
QPushButton:disabled {{ color: {muted}; background: {sunken}; border-color: {line}; }}

QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QLineEdit, QSpinBox, QComboBox, QDateEdit, QPlainTextEdit {{ min-height: {inner}px; padding: 0 12px;
    background: {surface}; border: {stroke}px solid {control}; border-radius: {r}px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit {{ padding: 0 10px; }}
QAbstractSpinBox QLineEdit {{ min-height: 0; padding: 0; border: none; background: transparent; }}
QSpinBox {{ padding: 0; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; height: 0; border: none; subcontrol-origin: border; }}
QPlainTextEdit {{ padding: 8px 10px; }}
QComboBox::drop-down {{ border: none; width: 32px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {control}; padding: 4px; outline: 0;
    selection-background-color: {accent_soft}; selection-color: {text}; }}
QWidget[fault="true"] {{ border: 2px solid {error}; }}
QLineEdit[fault="true"], QSpinBox[fault="true"], QComboBox[fault="true"], QDateEdit[fault="true"] {{
    min-height: {faulty}px; }}

QSlider {{ min-height: 28px; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {groove}; }}
QSlider::sub-page:horizontal {{ height: 6px; border-radius: 3px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 20px; height: 20px; margin: -8px 0; border-radius: 11px;
    background: {surface}; border: 2px solid {accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {control}; border-radius: 4px; min-height: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ height: 0;
    background: transparent; }}
QScrollBar:horizontal {{ height: 0; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: 6px 8px; }}
"""


def palette(look: Look) -> QPalette:
    """The palette, for everything the style sheet does not reach."""
    pal = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, look.canvas),
        (roles.WindowText, look.text),
        (roles.Base, look.surface),
        (roles.AlternateBase, look.sunken),
        (roles.Text, look.text),
        (roles.Button, look.surface),
        (roles.ButtonText, look.text),
        (roles.Highlight, look.accent),
        (roles.HighlightedText, look.on_accent),
        (roles.Link, look.accent),
        (roles.PlaceholderText, look.muted),
        (roles.Mid, look.line),
        (roles.ToolTipBase, look.text),
        (roles.ToolTipText, look.surface),
        (roles.Accent, look.accent),
    ):
        pal.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        pal.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.muted))
    return pal


@lru_cache(maxsize=1)
def family() -> str:
    """The shipped font family; one of the desktop's where the shipped files cannot be read."""
    upright = FONT_FILES[:2]  # nothing in the window is italic
    if min(QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in upright) >= 0:
        return FONT_FAMILIES[0]
    have = set(QFontDatabase.families())
    return next((name for name in FONT_FAMILIES if name in have), QFont().defaultFamily())


def sheet(look: Look) -> str:
    """The style sheet; the look's scale enlarges type only, layouts follow."""
    sizes = {name: round(step.px * look.scale) for name, step in TYPE.items()}
    strong = look.name == "contrast"
    return SHEET.format(
        family=family(),
        r=RADIUS_CONTROL,
        card=RADIUS_CARD,
        inner=TARGET - 2,
        faulty=TARGET - 2 - 2 * (2 - look.stroke),  # the thicker border makes no field taller than its place
        stroke=look.stroke,
        canvas=look.canvas,
        surface=look.surface,
        sunken=look.sunken,
        line=look.line,
        control=look.control,
        text=look.text,
        muted=look.muted,
        accent=look.accent,
        accent_hover=look.accent_hover,
        accent_soft=look.accent_soft,
        on_accent=look.on_accent,
        error=look.error.ink,
        success=look.success.ink,
        tint_line=look.control if strong else look.accent_soft,
        flat_line=look.control if strong else look.sunken,
        groove=look.control if strong else look.line,
        **sizes,
    )


def apply(app: QApplication, window: QWidget, look: Look) -> None:
    """Dress application and window; call again only when the look or the text size changes.

    The sheet is that of the window, so that a page is styled once, when it is put there, and not with each of its
    layers while it is built.
    """
    app.setPalette(palette(look))
    app.setFont(_face("body", look.scale))
    if window.styleSheet():
        window.ensurePolished()  # else Qt keeps the rules of the sheet before, where the window was not shown yet
    window.setStyleSheet(sheet(look))


def font(step: str, scale: float = 1.0) -> QFont:
    """A font of the type scale for painted widgets, with figures of equal width."""
    made = _face(step, scale)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def fitted(step: str, scale: float, words: str, room: float) -> QFont:
    """The same font, only as much smaller as these words need to be painted on one line in so many pixels."""
    made = font(step, scale)
    wide = QFontMetricsF(made).horizontalAdvance(words)
    if wide > room > 0:
        made.setPixelSize(max(1, int(made.pixelSize() * room / wide)))
    return made


def _face(step: str, scale: float) -> QFont:
    """A font of the type scale as the sheet would have it."""
    made = QFont(family())
    made.setPixelSize(round(TYPE[step].px * scale))
    made.setWeight(QFont.Weight(TYPE[step].weight))
    return made


def label(text: str, kind: str = "body", parent: QWidget | None = None) -> QLabel:
    """A wrapping text label of one type role."""
    made = QLabel(parent)
    made.setProperty("type", kind)
    made.setTextFormat(Qt.TextFormat.PlainText)  # a name is never taken for HTML
    made.setText(text)  # after the type, by which a screen reader is told of a heading as soon as there are words
    made.setWordWrap(True)
    return made
