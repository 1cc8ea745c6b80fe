"""What every test has: the shipped pack, independent judges, a data folder of its own, and no way to a network."""

from __future__ import annotations

import gc
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from ehassess.content import load_questionnaire
from ehassess.domain.questionnaire import Questionnaire
from ehassess.paths import pack_folder

SWEPT = count(1)
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def _only_at_home(original: Callable[..., object]) -> Callable[..., object]:
    """The same socket method, which refuses every address that is not on this machine; the address comes last."""

    def guarded(self: socket.socket, *arguments: object) -> object:
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            assert address[0] in LOOPBACK, f"a connection to {address} was attempted"
        return original(self, *arguments)

    return guarded


@pytest.fixture(scope="session", autouse=True)
def data_folder_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is made once for all tests, such as the compiled pack, never lands in the folder of the person who runs
    them.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EHASSESS_DATA", str(tmp_path_factory.mktemp("data-of-the-run")))
        yield


@pytest.fixture(scope="session")
def pack() -> Questionnaire:
    """The shipped questionnaire pack, loaded once for each test process."""
    return load_questionnaire(pack_folder())


@pytest.fixture(scope="session")
def judge() -> Callable[[str], str]:
    """Finds another program by its name, such as `pdfsig`; a test that asks one which is missing is skipped.

    Under CI=true it fails instead, so that no proof is lost in silence.
    """

    def find(name: str) -> str:
        found = shutil.which(name)
        if found is None:
            told = f"{name} is not installed (packaging/apt-packages.txt)"
            (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(told)
        return found or name

    return find


@pytest.fixture(autouse=True)
def own_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings and logs of a test never touch those of the person who runs it."""
    monkeypatch.setenv("EHASSESS_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """The program works without a network, so any connection beyond this machine fails the test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _only_at_home(getattr(socket.socket, name)))
        yield


@pytest.fixture(scope="session", autouse=True)
def swept_between_tests_only() -> None:
    """No thread comes upon widgets that an earlier test left: Qt does not bear that another thread frees them."""
    gc.disable()
    gc.freeze()  # what all tests stand on is never garbage


@pytest.fixture(autouse=True)
def sweep(swept_between_tests_only: None) -> Iterator[None]:
    """Young garbage after each test, all of it after every hundredth, in the thread that runs the tests."""
    yield
    gc.collect(2 if next(SWEPT) % 100 == 0 else 1)
