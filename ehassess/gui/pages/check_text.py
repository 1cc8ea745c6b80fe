"""A list of answers as plain text for a message, and as a page for the printer."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from ehassess.domain.texts import Texts
from ehassess.gui.pages.check import CheckPage
from ehassess.gui.pages.check_model import ASK, CheckLine


def as_text(page: CheckPage, texts: Texts) -> str:
    """Questions with their answers; in the list for the IT supplier the questions in full."""
    lines = []
    for group in page.model.groups:
        if group.name:
            lines += [group.name.upper(), ""]
        for line in group.lines:
            asked = line.question if page.model.which == ASK else line.statement
            lines += [f"- {asked}", f"  {_said(line, texts)}"]
            lines += [f"  {each}" for each in page.attached(line).replace("\u200b", "").splitlines()]
            lines.append("")
    return "\n".join(lines).strip() + "\n"


def as_html(page: CheckPage, texts: Texts, provider: str) -> str:
    """The same as a table; everything of the user's is escaped."""
    parts = [f"<h2>{escape(provider)}</h2>"] if provider else []
    for group in page.model.groups:
        parts.append(f"<h3>{escape(group.name or page.model.section)}</h3>")
        parts.append('<table width="100%" cellspacing="0" cellpadding="4" border="1" style="border-collapse:collapse">')
        for line in group.lines:
            asked = line.question if page.model.which == ASK else line.statement
            more = page.attached(line).replace("\u200b", "")
            small = f"<br><small>{escape(more).replace(chr(10), '<br>')}</small>" if more else ""
            parts.append(
                f'<tr><td width="72%">{escape(asked)}{small}</td><td width="28%">{escape(_said(line, texts))}</td></tr>'
            )
        parts.append("</table>")
    return "".join(parts)


def _said(line: CheckLine, texts: Texts) -> str:
    if line.answer is None:
        return QCoreApplication.translate("CheckPage", "not answered")
    return texts.answers[line.answer.value].name
