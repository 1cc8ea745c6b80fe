"""From a frozen Report to the bytes of a PDF; `render` is the one door, and everything behind it may be redrawn."""

from ehassess.report.door import render

__all__ = ["render"]
