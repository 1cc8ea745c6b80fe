"""From a start without a dossier to a signed report with no pointer: as a screen reader hears it, and by keys alone."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ehassess.submission.packs import shipped_packs
from ehassess.submission.verify import verify_submission
from tests.acceptance.screen_reader import NAMELESS
from tests.acceptance.walk_by_ear import NAME
from tests.acceptance.walks import Walk, missing, walk


@pytest.fixture
def tools() -> None:
    """A display, a bus and a screen reader's library; skipped where one is missing, but not under CI=true."""
    if what := missing(shutil.which):
        told = f"{what} is not installed (packaging/apt-packages.txt)"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(told)


def signed(done: Walk) -> str:
    """The name in the report that was signed on the way."""
    assert len(done.reports) == 1
    verdict = verify_submission(done.reports[0].read_bytes(), frozenset(), shipped_packs())
    assert verdict.report is not None
    return verdict.report.provider.name


def spoken(done: Walk, page: str) -> list[str]:
    """What was heard on a page, from its heading to the next one's."""
    begin = done.heard.index(f"== {page}")
    end = next((i for i in range(begin + 1, len(done.heard)) if done.heard[i].startswith("== ")), len(done.heard))
    return list(done.heard[begin + 1 : end])


@pytest.mark.usefixtures("tools")
def test_the_whole_way_can_be_heard_and_nothing_on_it_is_nameless_or_a_trap(tmp_path: Path) -> None:
    done = walk(tmp_path, "en", "ear", "few")
    assert done.status == 0, done.told
    assert "3 questions answered, 19 laps" in done.told
    assert signed(done) == NAME
    first = spoken(done, "Your questions")
    at = first.index("Yes, choice, off, in place, and someone could show it")
    assert first[at - 1].endswith("?, group"), "the question is heard before its answers"
    assert "Kind of care provider, list, nothing chosen yet" in spoken(done, "New dossier")
    assert "Questions, button, you are here, Ctrl+1" in spoken(done, "Your systems")
    assert any(line.startswith("Grade E, could be ") for line in spoken(done, "Your result"))
    assert "I have read this and declare it, tick box, off" in spoken(done, "Check and sign")
    assert not [line for line in done.heard if NAMELESS in line], "everything that was reached has a name"
    assert "“New dossier”" in spoken(done, "New dossier"), "a page whose first field has the focus says where one is"
    assert any(line.startswith("“Authentic and complete. ") for line in done.heard), "the verdict is said as it comes"


@pytest.mark.usefixtures("tools")
def test_the_whole_way_can_be_gone_by_keys_alone_in_english_and_in_french(tmp_path: Path) -> None:
    """Both at once, each in a display of its own, since a walk mostly waits."""

    def gone(language: str, display: int) -> Walk:
        folder = tmp_path / language
        folder.mkdir()
        return walk(folder, language, "keys", "few", display)

    with ThreadPoolExecutor() as two:
        done = list(two.map(gone, ("en", "fr"), (150, 250)))
    for each in done:
        assert each.status == 0, each.told
        assert signed(each) == NAME
