"""From a frozen Report, or a pack, to the bytes of a PDF; behind the two doors everything may be redrawn."""

from ehassess.report.booklet import render_booklet
from ehassess.report.door import render

__all__ = ["render", "render_booklet"]
