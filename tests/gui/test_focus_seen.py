"""Whatever Tab comes to is in view, with its ring around it, in the smallest window (WCAG 2.2: 2.4.7, 2.4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ehassess.app import compose
from ehassess.gui.desk import Desk
from tests.pictures.looked_at import LEAST_TARGET, name_of
from tests.pictures.window_pages import SHOTS, Manner, Shot, stage

WALKED = [shot for shot in SHOTS if shot.name in {"question", "sign", "settings"}]
MOST = 400
"""Presses of Tab after which a page counts as one that does not come around."""


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The program as composed, on a data folder of its own."""
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path / "data"))
    made = compose(qapp)
    yield made
    made.prefer(language="en", look="light", scale=100)
    made._pool.shutdown()
    made.leave()
    made.window.close()


def hidden(window: QWidget, held: QWidget) -> bool:
    """Whether too little of the control that has the focus can be seen."""
    seen = held.visibleRegion().boundingRect()
    return min(seen.width(), seen.height()) < min(LEAST_TARGET, held.width(), held.height())


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
@pytest.mark.parametrize("shot", WALKED, ids=lambda shot: shot.name)
def test_tab_never_comes_to_what_cannot_be_seen(qapp: QApplication, desk: Desk, tmp_path: Path, shot: Shot) -> None:
    stage(qapp, desk, shot, Manner("", "fr", "light", (1024, 640)), tmp_path)
    desk.window.activateWindow()
    qapp.processEvents()
    passed: list[QWidget] = []
    wrong: list[str] = []
    for _ in range(MOST):
        QTest.keyClick(qapp.focusWidget() or desk.window, Qt.Key.Key_Tab)
        held = qapp.focusWidget()
        assert held is not None
        qapp.processEvents()
        ring = desk.window._ring
        if hidden(desk.window, held) or ring._target is not held or not ring.isVisible():
            wrong.append(name_of(held))
        if held in passed:
            break
        passed.append(held)
    assert held in passed, "it comes around"
    assert len(passed) > 5
    assert wrong == []
