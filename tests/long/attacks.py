"""Every tampered variant of every kind of signed report, and many honest ones: `python3 dev.py long attacks [HONEST]`.

`attacks bits [STEP]` turns over every bit inside the signature of one file instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ehassess.signing.verify import verify
from tests.signing.attacks import every_bit, variants
from tests.signing.authority import running
from tests.signing.kinds import KINDS, Honest, honest_files, one_of_each

HONEST = 200


def main(arguments: list[str]) -> int:
    """Print the table; 1 if a forged file was accepted or an honest one refused."""
    with running() as authority:
        if arguments[:1] == ["bits"]:
            return _bits(one_of_each(authority)[0], int(arguments[1]) if arguments[1:] else 1)
        files = one_of_each(authority)
        trust = {honest.kind: honest.trust for honest in files}
        tried: Counter[tuple[str, str]] = Counter()
        accepted: list[str] = []
        for forged in variants(files, authority):
            tried[forged.family, forged.kind] += 1
            if verify(forged.pdf, trust[forged.kind]).accepted:
                accepted.append(f"ACCEPTED: {forged.family}, {forged.name}, {forged.kind}")
        _tell(tried, accepted)
        count = int(arguments[0]) if arguments else HONEST
        refused = _refused(honest_files(authority, count))
    print(*accepted, *refused, sep="\n")
    total = tried.total()
    print(f"{total} forged: {total - len(accepted)} refused; {count} honest: {count - len(refused)} accepted")
    return 1 if accepted or refused else 0


def _tell(tried: Counter[tuple[str, str]], accepted: list[str]) -> None:
    print(f"{'forged by':<34}", *(f"{kind:>15}" for kind in KINDS), f"{'accepted':>9}")
    for family in dict.fromkeys(family for family, _ in tried):
        wrong = sum(f" {family}," in told for told in accepted)
        print(f"{family:<34}", *(f"{tried[family, kind]:>15}" for kind in KINDS), f"{wrong:>9}", flush=True)


def _refused(files: Iterable[Honest]) -> list[str]:
    wrong = []
    for number, honest in enumerate(files):
        found = verify(honest.pdf, honest.trust)
        if not found.accepted:
            wrong.append(f"REFUSED: honest file {number}, {honest.kind}: {[failure.id for failure in found.failures]}")
    return wrong


def _bits(honest: Honest, step: int) -> int:
    count, accepted = 0, []
    for bit, pdf in every_bit(honest.pdf, step):
        count += 1
        if verify(pdf, honest.trust).accepted:
            accepted.append(bit)
        if count % 1000 == 0:
            print(f"{count} bits", flush=True)
    print(f"{count} bits turned over inside the signature: {count - len(accepted)} refused", *accepted)
    return 1 if accepted else 0
