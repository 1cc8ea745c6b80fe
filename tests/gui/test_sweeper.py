"""What the window no longer needs is freed in its own thread, whichever thread asks for memory meanwhile."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ehassess.gui.sweeper import Sweeper
from ehassess.gui.work import Work


class Left:
    """Something of a page that was left: it holds itself, and notes in which thread it is freed."""

    def __init__(self, freed: list[threading.Thread], *, circle: bool) -> None:
        self._freed = freed
        self.itself = self if circle else None

    def __del__(self) -> None:
        self._freed.append(threading.current_thread())


@pytest.fixture
def collector() -> Iterator[None]:
    """Python's own collector as it was before the test."""
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


def used(held: Left, step: object) -> bool:
    """A job that needs it; the step is not told."""
    return bool(held)


def much() -> list[list[int]]:
    """Enough new things that a collector would begin in whatever thread makes them."""
    return [[each] for each in range(50_000)]


def test_a_thread_that_needs_memory_frees_nothing_of_the_window(qtbot: QtBot, collector: None) -> None:
    holder = QObject()
    Sweeper(holder)
    freed: list[threading.Thread] = []
    Left(freed, circle=True)
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(much).result()
    assert len(made) == 50_000
    assert freed == []
    qtbot.waitUntil(lambda: freed == [threading.main_thread()], timeout=5_000)


def test_without_the_sweeper_a_thread_would_have_freed_it(collector: None) -> None:
    gc.enable()
    freed: list[threading.Thread] = []
    Left(freed, circle=True)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(much).result()
    assert len(freed) == 1
    assert freed[0] is not threading.main_thread()


def test_what_a_job_held_is_freed_in_the_window_s_thread(qtbot: QtBot) -> None:
    freed: list[threading.Thread] = []
    for _ in range(50):
        held = Left(freed, circle=False)
        work = Work(partial(used, held))
        with ThreadPoolExecutor(1) as pool, qtbot.waitSignal(work.done):
            work.start(pool)
            del held, work
    qtbot.waitUntil(lambda: len(freed) == 50)
    assert set(freed) == {threading.main_thread()}


def test_a_work_whose_page_is_gone_says_nothing(qtbot: QtBot) -> None:
    page = QObject()
    said: list[object] = []
    began, go_on = threading.Event(), threading.Event()

    def job(tell: object) -> int:
        began.set()
        assert go_on.wait(5)
        return 1

    work = Work(job, page)
    work.done.connect(said.append)
    with ThreadPoolExecutor(1) as pool:
        work.start(pool)
        assert began.wait(5)
        page.deleteLater()
        qtbot.wait(20)
        go_on.set()
    ended: list[bool] = []
    QTimer.singleShot(0, lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True])
    assert said == []
