"""Who may sign: the keys that an authority has enrolled, to whom they belong, from when until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ehassess.authority.enrolment_file import EnrolmentRow
from ehassess.errors import Fault, FaultsError, Place, UserFacingError
from ehassess.signing.trust import Trust

if TYPE_CHECKING:
    from ehassess.authority.register import Register

_COLUMNS = "key_fingerprint, provider_id, name, region, valid_from, valid_until, revoked_on, reason"


class KeyState(StrEnum):
    """Whether a key counts on a day: it does, its days begin later, they are over, it was revoked."""

    VALID = "valid"
    EARLY = "early"
    ENDED = "ended"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class EnrolledKey:
    """A key and whose it is; None for a day without bound, or for a key that was not revoked."""

    key_fingerprint: str
    provider_id: int
    name: str
    region: str
    valid_from: date | None
    valid_until: date | None
    revoked_on: date | None
    reason: str
    identifiers: tuple[tuple[str, str], ...] = ()

    def trusted_on(self, signed: date | None, proven: date | None) -> str:
        """'' for a signature of that (claimed) day; otherwise the id of the sentence why not.

        proven  the day by which the file existed for certain. Who holds a revoked key can claim any day, so only a
        proven one counts there.
        """
        if self.revoked_on is not None and (proven is None or proven >= self.revoked_on):
            return "authority.key_revoked"
        early = signed is not None and self.valid_from is not None and signed < self.valid_from
        late = signed is not None and self.valid_until is not None and signed > self.valid_until
        return "authority.key_outside_enrolment" if early or late else ""

    def state_on(self, day: date) -> KeyState:
        """Whether it counts for what is signed on that day."""
        if self.revoked_on is not None:
            return KeyState.REVOKED
        if self.valid_until is not None and day > self.valid_until:
            return KeyState.ENDED
        return KeyState.EARLY if self.valid_from is not None and day < self.valid_from else KeyState.VALID


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What a list brought: new keys, keys that were known (their days were taken over), new providers."""

    new: int
    known: int
    providers: int


class Enrolment:
    """The enrolment list of one register."""

    def __init__(self, register: Register) -> None:
        """Belongs to one register."""
        self._register = register

    def add(self, rows: tuple[EnrolmentRow, ...], name: str) -> Enrolled:
        """Take over a whole list, or nothing of it.

        FaultsError `authority.enrolment_faults` with the lines of keys that belong to somebody else and of numbers that
        point to two providers.
        """
        with self._register.atomic():
            found = self._take(rows, name)
            self._register.write("UPDATE authority SET enrolment = enrolment + 1")
        return found

    def foresee(self, rows: tuple[EnrolmentRow, ...], name: str) -> Enrolled:
        """What `add` would bring; nothing is changed. FaultsError as `add` raises it."""
        try:
            with self._register.atomic():
                found = self._take(rows, name)
                raise _NotKeptError
        except _NotKeptError:
            return found

    def _take(self, rows: tuple[EnrolmentRow, ...], name: str) -> Enrolled:
        """Put down every line, within `atomic`."""
        faults: list[Fault] = []
        new = providers = 0
        at = self._register.now().astimezone().isoformat(timespec="seconds")
        for row in rows:
            owners = self._owners(row)
            held = self.find(row.key_fingerprint)
            if len(owners) > 1 or (held and owners and held.provider_id not in owners):
                sentence = "authority.two_providers" if len(owners) > 1 else "authority.key_of_another"
                faults.append(Fault.of(sentence, Place(name, row.line), key=row.key_fingerprint[:16]))
                continue
            providers += not owners and held is None
            self._put(row, next(iter(owners), held.provider_id if held else 0), at)
            new += held is None
        if faults:
            raise FaultsError("authority.enrolment_faults", faults, file=name)
        return Enrolled(new, len(rows) - new, providers)

    def revoke(self, key_fingerprint: str, on: date, reason: str = "") -> EnrolledKey:
        """Trust a key no more from that day on; UserFacingError `authority.key_not_enrolled`."""
        found = self.find(key_fingerprint)
        if found is None:
            raise UserFacingError("authority.key_not_enrolled", fingerprint=key_fingerprint)
        with self._register.atomic():
            values = (on.isoformat(), reason, key_fingerprint)
            self._register.write("UPDATE enrolled_key SET revoked_on = ?, reason = ? WHERE key_fingerprint = ?", values)
            self._register.write("UPDATE authority SET enrolment = enrolment + 1")
        return self.find(key_fingerprint) or found

    def all(self) -> Iterator[EnrolledKey]:
        """Every key, by the name of its provider."""
        query = f"SELECT {_COLUMNS} FROM enrolled_key JOIN provider ON provider.id = provider_id ORDER BY name, 1"
        return (self._key(row) for row in self._register.rows(query))

    def find(self, key_fingerprint: str) -> EnrolledKey | None:
        """The key with this fingerprint; None where it is not enrolled."""
        query = f"SELECT {_COLUMNS} FROM enrolled_key JOIN provider ON provider.id = provider_id"
        row = self._register.row(f"{query} WHERE key_fingerprint = ?", (key_fingerprint,))
        return None if row is None else self._key(row)

    def trust(self) -> Trust:
        """Every enrolled key, revoked ones too: whether a day counts is asked once the signature is known."""
        return Trust(frozenset(key for (key,) in self._register.rows("SELECT key_fingerprint FROM enrolled_key")))

    @property
    def version(self) -> int:
        """Rises with each change; what was refused for its key under an older one is judged again."""
        return int(self._register.row("SELECT enrolment FROM authority")[0])

    def _owners(self, row: EnrolmentRow) -> set[int]:
        """The providers that a line points to: by their numbers, by name where it has none."""
        query = "SELECT provider_id FROM provider_identifier WHERE scheme = ? AND value = ?"
        found = {int(each) for pair in row.identifiers for (each,) in self._register.rows(query, pair)}
        if row.identifiers:
            return found
        alone = "SELECT id FROM provider WHERE name = ? AND id NOT IN (SELECT provider_id FROM provider_identifier)"
        return {int(each) for (each,) in self._register.rows(alone, (row.name,))}

    def _put(self, row: EnrolmentRow, provider: int, at: str) -> None:
        register = self._register
        if provider:
            register.write("UPDATE provider SET name = ?, region = ? WHERE id = ?", (row.name, row.region, provider))
        else:
            provider = register.write("INSERT INTO provider (name, region) VALUES (?, ?)", (row.name, row.region))
        for scheme, value in row.identifiers:
            register.write("INSERT OR IGNORE INTO provider_identifier VALUES (?, ?, ?)", (scheme, value, provider))
        days = (_text(row.valid_from), _text(row.valid_until), _text(row.revoked_on))
        register.write(
            """INSERT INTO enrolled_key (key_fingerprint, provider_id, valid_from, valid_until, revoked_on, enrolled_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key_fingerprint) DO UPDATE SET valid_from = excluded.valid_from,
            valid_until = excluded.valid_until, revoked_on = coalesce(revoked_on, excluded.revoked_on)""",
            (row.key_fingerprint, provider, *days, at),
        )

    def _key(self, row: tuple[str, ...]) -> EnrolledKey:
        key, provider, name, region, begin, end, revoked, reason = row
        numbers = "SELECT scheme, value FROM provider_identifier WHERE provider_id = ? ORDER BY scheme"
        held = tuple((scheme, value) for scheme, value in self._register.rows(numbers, (provider,)))
        return EnrolledKey(key, int(provider), name, region, _day(begin), _day(end), _day(revoked), reason, held)


class _NotKeptError(Exception):
    """Nothing of what was tried is kept."""


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
