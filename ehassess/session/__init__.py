"""The open dossier: what it holds, what follows from it, and the one way in which anything in it changes."""

from ehassess.session.opened import Clock, Given, Session

__all__ = ["Clock", "Given", "Session"]
