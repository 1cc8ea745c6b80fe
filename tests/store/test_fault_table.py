"""Whatever is wrong with a dossier is told in a sentence, in both languages, and the dossier stays byte for byte."""

from __future__ import annotations

import sys

import pytest

from ehassess.words import languages
from tests.store.dossiers import open_folder
from tests.store.fault_cases import CASES, Case, tell

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="brought about by rights and descriptors of Unix")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_fault_is_told_and_nothing_is_changed(case: Case) -> None:
    if "stick" in case.name and sys.platform != "linux":
        pytest.skip("the open files of a process are only listed by Linux")
    with open_folder() as folder:
        told = tell(case, folder, languages())
    assert told.id == case.sentence
    assert told.unchanged
    assert set(told.sentences) == set(languages())
    for sentence in told.sentences.values():
        assert len(sentence.split()) > 6
        assert "{" not in sentence
        assert sentence.rstrip().endswith((".", "\u00a0!"))
    assert len(set(told.sentences.values())) == len(languages())
