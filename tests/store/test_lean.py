"""Opening a dossier loads the library of the database, and nothing large that it only looks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ehassess.content import load_questionnaire
from ehassess.domain.profile import Provider
from ehassess.paths import pack_folder
from ehassess.session import Session
pack = load_questionnaire(pack_folder())
kind = pack.default_profile("gp")
file = Path(sys.argv[1])
Session.create(
    file, pack, Provider(), kind, passphrase=None, language="en", now=lambda: datetime.now(UTC)
).close()
print("numpy" in sys.modules)
import numpy
print(numpy.__name__)
"""


def test_a_dossier_is_opened_without_numpy_which_can_be_loaded_afterwards(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CODE, str(tmp_path / "a.ehassess")]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert said == ["False", "numpy"]
