"""The tests of the score catch a fault in it: two of those that `dev.py long mutations` tries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.domain.seeded_faults import FAULTS, ROOT, Fault, caught


@pytest.mark.parametrize("fault", [FAULTS[0], FAULTS[2]], ids=lambda fault: fault.name)
def test_a_fault_in_the_score_is_caught(fault: Fault, tmp_path: Path) -> None:
    assert caught(fault, tmp_path)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_every_fault_still_fits_the_code(fault: Fault) -> None:
    text = (ROOT / "ehassess" / "domain" / f"{fault.module}.py").read_text("utf-8")
    assert text.count(fault.right) == 1
