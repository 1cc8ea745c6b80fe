"""For Windows: the installer for one person, the portable zip, and signatures on programs."""

from __future__ import annotations

import datetime
import os
import shlex
import shutil
import sys
import zipfile
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from shipping.contents import ROOT
from shipping.facts import FACTS
from shipping.icons import ICONS
from shipping.tools import build_time, files_of, need, run

PORTABLE = (
    b"EHAssess keeps settings and logs in the folder data beside this file.\r\n"
    b"Delete this file to keep them in your profile.\r\n"
)
SETUP = ROOT / "packaging" / "windows" / "setup.nsi"


def make_setup(payload: Path, to: Path, version: str, sign: str = "") -> Path:
    """Write the installer of a bundle; `sign` is a command that signs the file whose path is added to it."""
    need("makensis")
    numbers = ".".join([*version.split("."), "0", "0", "0"][:4])
    icon = ICONS / "ehassess.ico"
    defines = {"PAYLOAD": payload, "VERSION": version, "WINVERSION": numbers, "OUTPUT": to, "ICON": icon}
    options = [f"-D{name}={value}" for name, value in defines.items()]
    if sys.platform != "win32":  # what NSIS itself gives out for Windows has 32-bit start code only
        options.append("-DAMD64")
    if sign:
        options.append(f"-DSIGN={sign}")
    same_time = {"SOURCE_DATE_EPOCH": str(build_time())}
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, SETUP], environment=same_time)
    return to


def make_portable(payload: Path, to: Path) -> Path:
    """The bundle as a zip with `portable.txt`, so that it keeps settings beside itself; the same bytes every time."""
    when = datetime.datetime.fromtimestamp(build_time(), datetime.UTC).timetuple()[:6]
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in files_of(payload):
            _add(packed, f"{FACTS.name}/{path.relative_to(payload).as_posix()}", path.read_bytes(), when)
        _add(packed, f"{FACTS.name}/portable.txt", PORTABLE, when)
    return to


def _add(packed: zipfile.ZipFile, name: str, content: bytes, when: tuple[int, ...]) -> None:
    entry = zipfile.ZipInfo(name, (when[0], when[1], when[2], when[3], when[4], when[5]))
    entry.compress_type = zipfile.ZIP_DEFLATED
    packed.writestr(entry, content)


def sign_command(key: Path, certificate: Path) -> str:
    """A command that signs the program whose path is added to it; the key's passphrase comes from the environment."""
    hook = ROOT / "packaging" / "windows" / "sign.py"
    return " ".join(shlex.quote(str(part)) for part in (sys.executable, hook, key, certificate))


def sign_program(program: Path, key: Path, certificate: Path, passphrase_file: Path | None = None) -> None:
    """Put an Authenticode signature on a .exe, .dll or .msi, in place."""
    need("osslsigncode")
    signed = program.with_name(f"{program.name}.signed")
    secret: list[str | Path] = ["-readpass", passphrase_file] if passphrase_file else []
    about = ["-n", FACTS.name, "-h", "sha256", "-time", str(build_time())]
    files: list[str | Path] = ["-in", program, "-out", signed]
    run(["osslsigncode", "sign", "-certs", certificate, "-key", key, *secret, *about, *files])
    shutil.move(signed, program)


def sign_all(what: Path) -> str:
    """Sign a program, or every program of a folder, with the key that the environment names; the command that does it.

    EHASSESS_WINDOWS_KEY and EHASSESS_WINDOWS_CERTIFICATE name PEM files; without them '' comes back.
    """
    names = ("EHASSESS_WINDOWS_KEY", "EHASSESS_WINDOWS_CERTIFICATE")
    given = [Path(os.environ[name]) for name in names if os.environ.get(name)]
    if len(given) < len(names):
        return ""
    passphrase = os.environ.get("EHASSESS_SIGNING_PASSFILE")
    for path in [what] if what.is_file() else [path for path in files_of(what) if path.suffix == ".exe"]:
        sign_program(path, given[0], given[1], Path(passphrase) if passphrase else None)
    return sign_command(given[0], given[1])


def throw_away_certificate(folder: Path) -> tuple[Path, Path]:
    """A key and a certificate of its own for signing programs, for trials; both PEM. Nothing trusts them."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Throw-away certificate of a trial")])
    now = datetime.datetime.fromtimestamp(build_time(), datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    form, bare = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    paths = folder / "throw-away.key", folder / "throw-away.pem"
    paths[0].write_bytes(key.private_bytes(pem, form, bare))
    paths[1].write_bytes(certificate.public_bytes(pem))
    return paths
