"""From a frozen Report, or a pack, to the bytes of a PDF; behind the doors everything may be redrawn."""

from ehassess.report.booklet import render_booklet
from ehassess.report.door import render
from ehassess.report.emergency_sheet import render_emergency
from ehassess.report.guide_sheet import render_guide
from ehassess.report.recovery_sheet import render_recovery_sheet
from ehassess.report.sharing import render_sharing
from ehassess.report.spoken import Line, structure_text

__all__ = [
    "Line",
    "render",
    "render_booklet",
    "render_emergency",
    "render_guide",
    "render_recovery_sheet",
    "render_sharing",
    "structure_text",
]
