"""Signed files of a fictitious authority, as they lie on a stick of a provider."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ehassess.domain.circulars import BulletinNotice, DueDay, KeyChange, NationalNotice, Thresholds
from ehassess.domain.evaluation import GRADES
from ehassess.domain.logo import Logo
from ehassess.domain.national_picture import Census, Count, Picture, picture_of
from ehassess.signing.container import ContainerKind, key_fingerprint
from ehassess.submission.circulars import Content, make

KEY = Ed25519PrivateKey.from_private_bytes(b"a key of a fictitious authority!")
MARK = key_fingerprint(KEY.public_key())
NEXT = Ed25519PrivateKey.from_private_bytes(b"the next key of that authority!!")


def picture(year: int = 2026) -> Picture:
    """Published figures of a year: enough of every kind, size and grade."""

    def crossed(rows: tuple[str, ...]) -> tuple[Count, ...]:
        return tuple(Count(row, grade, 12 + 3 * at) for row, (at, grade) in product(rows, enumerate(GRADES)))

    grades = {"kind": crossed(("gp", "clinic", "lab")), "region": crossed(("a",)), "size": crossed(("0", "1", "2"))}
    made = picture_of(Census(year, 270, grades, {}, {}))
    assert made is not None
    return made


def notice(today: date, country: str = "eu") -> NationalNotice:
    """What the authority asks for."""
    return NationalNotice(
        country,
        ("BCP-03", "BCP-05", "INC-01"),
        "Cyber desk of the agency, help@agency.example",
        "Please hand in one report for each site that has its own record system.",
        today + timedelta(days=120),
        "National eHealth Agency (example)",
        Thresholds("B", 80, "mostly"),
        (
            DueDay(today + timedelta(days=14), "Send the plan of measures"),
            DueDay(today - timedelta(days=9), "Register"),
        ),
        Logo.of(120, 36, b"\x1f\x5f\x8b" * (120 * 36)),
    )


def bulletins(today: date) -> tuple[BulletinNotice, ...]:
    """A threat and a good practice."""
    threat = "False invoices ask staff to open an attachment. Call the sender before you open one."
    return (
        BulletinNotice("practice", "Restore one file each month", "It takes ten minutes.", today, ("BCP-03",)),
        BulletinNotice("threat", "False invoices by e-mail", threat, today, ("HUM-01", "XXX-99"), ("S01",)),
    )


def on_stick(folder: Path, name: str, kind: ContainerKind, content: Content, version: int = 1, **how: object) -> Path:
    """A signed file; `key` signs it, `new` and `revoked` are keys that come and go with it."""
    folder.mkdir(exist_ok=True)
    key, new, revoked = how.get("key", KEY), how.get("new", ()), how.get("revoked", ())
    assert isinstance(key, Ed25519PrivateKey)
    path = folder / f"{name}-{version}.zip"
    path.write_bytes(make(kind, name, version, content, key, KeyChange(new, revoked)))  # type: ignore[arg-type]
    return path


def every(folder: Path, today: date) -> list[Path]:
    """Profile, benchmark and two bulletins."""
    found = [
        on_stick(folder, "eu", ContainerKind.NATIONAL_PROFILE, notice(today)),
        on_stick(folder, "2026", ContainerKind.BENCHMARK, picture()),
    ]
    for at, each in enumerate(bulletins(today)):
        found.append(on_stick(folder, f"notice{at}", ContainerKind.BULLETIN, each))
    return found
