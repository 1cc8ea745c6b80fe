"""The practice's logo on the page of the organisation: as the report will show it, to choose and to take away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ehassess.domain.logo import PIXEL, Logo
from ehassess.gui.theme import label
from ehassess.gui.widgets.boxes import column, holder, row
from ehassess.gui.widgets.controls import button
from ehassess.tokens import S2, S4


class LogoEntry(QWidget):
    """The logo with its two buttons, which emit `choosing` and `removing`; `show_logo` follows once it is saved."""

    choosing = Signal()
    removing = Signal()

    def __init__(self) -> None:
        """Nothing is shown before `show_logo`."""
        super().__init__()
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Your logo"))
        self.choose = button("")
        self.remove = button(self.tr("Remove the logo"), "link")
        self.choose.clicked.connect(self.choosing)
        self.remove.clicked.connect(self.removing)
        use = self.tr("It stands on the first page of the report. A PNG or JPEG picture; you can do without.")
        buttons = holder(row(self.choose, self.remove, None, gap=S4))
        self.setLayout(column(label(self.tr("Logo"), "h3"), label(use, "muted"), self.picture, buttons, gap=S2))

    def show_logo(self, logo: Logo | None) -> None:
        """What is saved now; None: no logo."""
        self.picture.setVisible(logo is not None)
        if logo is None and self.remove.hasFocus():
            self.choose.setFocus()
        self.remove.setVisible(logo is not None)
        self.choose.setText(self.tr("Choose a logo …") if logo is None else self.tr("Choose another logo …"))
        self.picture.setPixmap(QPixmap() if logo is None else painted(logo))


def painted(logo: Logo) -> QPixmap:
    """Its pixels."""
    rgb = logo.rgb()
    image = QImage(rgb, logo.width, logo.height, logo.width * PIXEL, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)
