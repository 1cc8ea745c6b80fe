"""From a frozen Report, or a pack, to the bytes of a PDF; behind the two doors everything may be redrawn."""

from ehassess.report.booklet import render_booklet
from ehassess.report.door import render
from ehassess.report.recovery_sheet import render_recovery_sheet
from ehassess.report.spoken import Line, structure_text

__all__ = ["Line", "render", "render_booklet", "render_recovery_sheet", "structure_text"]
