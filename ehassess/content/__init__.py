"""Questionnaire packs: load one, and check one."""

from ehassess.content.loader import load_questionnaire

__all__ = ["load_questionnaire"]
