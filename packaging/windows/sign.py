"""Signs one program: `python3 sign.py KEY CERTIFICATE PROGRAM`.

The variable EHASSESS_SIGNING_PASSFILE names a file with the passphrase of the key.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from shipping.windows import sign_program

if __name__ == "__main__":
    key, certificate, program = map(Path, sys.argv[1:4])
    passphrase = os.environ.get("EHASSESS_SIGNING_PASSFILE")
    sign_program(program, key, certificate, Path(passphrase) if passphrase else None)
