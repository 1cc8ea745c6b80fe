"""What was saved of a damaged dossier, and what was lost, in sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ehassess.words import Words

if TYPE_CHECKING:
    from ehassess.session.rescue import Salvaged


def salvaged_text(words: Words, broken: Path, new: Path, found: Salvaged) -> tuple[str, tuple[str, ...], str]:
    """What was saved, what was lost line by line (empty: nothing), and what to do now."""
    kept = words("backups.salvaged", path=str(new), count=sum(table.kept for table in found.tables))
    if found.whole and not found.rebuilt:
        kept = f"{kept} {words('backups.nothing_lost')}"
    lost = []
    if found.lost_pages:
        lost.append(words("backups.lost_pages", count=found.lost_pages, pages=found.pages))
    for table in found.tables:
        name = words(f"backups.table_{table.table}")
        if table.lost_pages:
            lost.append("– " + words("backups.table_torn", what=name, count=table.kept))
        elif table.lost_rows:
            lost.append("– " + words("backups.table_rows", what=name, count=table.lost_rows))
    lost += ["– " + words("backups.table_made_up", what=words(f"backups.table_{name}")) for name in found.made_up]
    if found.strays:
        lost.append("– " + words("backups.strays", count=found.strays))
    if found.rebuilt:
        lost.append(words("backups.rebuilt", count=len(found.rebuilt), questions=", ".join(found.rebuilt)))
    return kept, tuple(lost), words("backups.look_through", path=str(broken))
