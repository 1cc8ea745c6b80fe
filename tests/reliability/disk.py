"""A disk whose power can go at any call: what of a recorded run is then on it, under what POSIX promises.

Only what was flushed is sure. Every 512 bytes, or every page, of a write that was not flushed may be there or not, in
any order; what a file grew by may hold anything; names come into being and vanish in order, but late, until their
folder is flushed. Folders themselves are taken to be there: none is made during a save.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath

HEAD = struct.Struct("<ciqi")
SECTOR, PAGE = 512, 4096


class Loss(StrEnum):
    """What becomes of the writes that were not flushed."""

    NOTHING_SURVIVES = "none"
    EVERYTHING_SURVIVES = "all"
    THE_FIRST_SURVIVE = "first"
    THE_LAST_SURVIVE = "last"
    SOME_SECTORS_SURVIVE = "sectors"
    SOME_PAGES_SURVIVE = "pages"
    ONLY_THE_LENGTH_SURVIVES = "length"


@dataclass(frozen=True, slots=True)
class Record:
    """One call of a recorded run; `what` is its letter in shim.c."""

    what: str
    descriptor: int
    number: int
    data: bytes

    @property
    def paths(self) -> tuple[PurePosixPath, ...]:
        """The names that it is about."""
        return tuple(PurePosixPath(part.decode()) for part in self.data.split(b"\0") if part)


def records_of(file: Path) -> Iterator[Record]:
    """Every call, in order."""
    data, at = file.read_bytes(), 0
    while at < len(data):
        what, descriptor, number, length = HEAD.unpack_from(data, at)
        at += HEAD.size
        yield Record(what.decode(), descriptor, number, data[at : at + length])
        at += length


@dataclass(frozen=True, slots=True)
class _Write:
    """A write at an offset, or (data None) a cut or growth to this length."""

    at: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name given to a file, or (file None) taken away; `gone`: the name it had before, in a rename."""

    name: PurePosixPath
    file: _File | None
    gone: PurePosixPath | None = None


@dataclass(slots=True, eq=False)
class _File:
    """What of a file is flushed, and the writes that are not."""

    flushed: bytearray = field(default_factory=bytearray)
    waiting: list[_Write] = field(default_factory=list)


class Disk:
    """The disk, call by call.

    folders_flush  whether flushing a folder makes its names sure; without it, as on Windows, only flushing a file does
    acknowledged   number of the last act that was acknowledged
    """

    def __init__(self, *, folders_flush: bool = True) -> None:
        """An empty one."""
        self._folders_flush = folders_flush
        self._names: dict[PurePosixPath, _File] = {}
        self._sure: dict[PurePosixPath, _File] = {}
        self._waiting: list[_Naming] = []
        self._open: dict[int, _File | PurePosixPath] = {}
        self.acknowledged = -1

    def take(self, record: Record) -> None:
        """Let one call happen."""
        match record.what:
            case "A":
                self.acknowledged = record.number
            case "O":
                self._opened(record)
            case "C":
                self._open.pop(record.descriptor, None)
            case "W":
                self._file(record).waiting.append(_Write(record.number, record.data))
            case "T":
                self._file(record).waiting.append(_Write(record.number, None))
            case "S":
                self._flush(self._open[record.descriptor])
            case "R":
                self._name(record.paths[1], self._names.pop(record.paths[0]), record.paths[0])
            case "L":
                self._name(record.paths[1], self._names[record.paths[0]])
            case "U":
                del self._names[record.paths[0]]
                self._waiting.append(_Naming(record.paths[0], None))

    def after_a_cut(self, loss: Loss, chance: random.Random) -> Mapping[PurePosixPath, bytes]:
        """What each name holds when the power goes now."""
        kept = {Loss.NOTHING_SURVIVES: 0, Loss.EVERYTHING_SURVIVES: len(self._waiting)}
        names = dict(self._sure)
        for naming in self._waiting[: kept.get(loss, chance.randint(0, len(self._waiting)))]:
            _apply(names, naming)
        return {name: _survived(file, loss, chance) for name, file in names.items()}

    def _opened(self, record: Record) -> None:
        path = record.paths[0]
        if path not in self._names and not record.number & 1:
            self._open[record.descriptor] = path  # a folder
            return
        if path not in self._names:
            self._name(path, _File())
        self._open[record.descriptor] = self._names[path]
        if record.number & 2:
            self._names[path].waiting.append(_Write(0, None))

    def _file(self, record: Record) -> _File:
        file = self._open[record.descriptor]
        assert isinstance(file, _File), record
        return file

    def _name(self, path: PurePosixPath, file: _File, gone: PurePosixPath | None = None) -> None:
        self._names[path] = file
        self._waiting.append(_Naming(path, file, gone))

    def _flush(self, target: _File | PurePosixPath) -> None:
        if isinstance(target, _File):
            target.flushed = _written(target.flushed, target.waiting)
            target.waiting.clear()
            about = [at for at, naming in enumerate(self._waiting) if naming.file is target]
            sure = 0 if self._folders_flush or not about else about[-1] + 1
            for naming in self._waiting[:sure]:
                _apply(self._sure, naming)
            del self._waiting[:sure]
        elif self._folders_flush:
            for naming in self._waiting:
                if naming.name.parent == target:
                    _apply(self._sure, naming)
            self._waiting = [naming for naming in self._waiting if naming.name.parent != target]


def _apply(names: dict[PurePosixPath, _File], naming: _Naming) -> None:
    if naming.gone is not None:
        names.pop(naming.gone, None)
    if naming.file is None:
        names.pop(naming.name, None)
    else:
        names[naming.name] = naming.file


def _survived(file: _File, loss: Loss, chance: random.Random) -> bytes:
    """What of a file is on the disk."""
    waiting = file.waiting
    cut = chance.randint(0, len(waiting))
    match loss:
        case Loss.NOTHING_SURVIVES:
            return bytes(file.flushed)
        case Loss.EVERYTHING_SURVIVES:
            return bytes(_written(file.flushed, waiting))
        case Loss.THE_FIRST_SURVIVE:
            return bytes(_written(file.flushed, [*waiting[:cut], *_torn(waiting[cut : cut + 1], chance)]))
        case Loss.THE_LAST_SURVIVE:
            return bytes(_written(file.flushed, waiting[cut:]))
        case Loss.ONLY_THE_LENGTH_SURVIVES:
            length = len(_written(file.flushed, waiting))
            return bytes(file.flushed[:length]) + chance.randbytes(max(0, length - len(file.flushed)))
    unit = SECTOR if loss is Loss.SOME_SECTORS_SURVIVE else PAGE
    pieces = (piece for write in waiting for piece in _pieces(write, unit))
    return bytes(_written(file.flushed, [piece for piece in pieces if chance.random() < 0.5]))


def _torn(writes: list[_Write], chance: random.Random) -> Iterator[_Write]:
    """The beginning of a write, up to some sector."""
    for write in writes:
        if write.data is not None:
            pieces = list(_pieces(write, SECTOR))
            yield from pieces[: chance.randint(0, len(pieces))]


def _pieces(write: _Write, unit: int) -> Iterator[_Write]:
    """The parts of a write that lie in one unit of the disk each."""
    if write.data is None:
        yield write
        return
    at, end = write.at, write.at + len(write.data)
    while at < end:
        until = min(end, (at // unit + 1) * unit)
        yield _Write(at, write.data[at - write.at : until - write.at])
        at = until


def _written(begin: bytes | bytearray, writes: list[_Write]) -> bytearray:
    content = bytearray(begin)
    for write in writes:
        if write.data is None:
            del content[write.at :]
            content.extend(bytes(write.at - len(content)))
        else:
            content.extend(bytes(max(0, write.at - len(content))))
            content[write.at : write.at + len(write.data)] = write.data
    return content
