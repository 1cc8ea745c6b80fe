"""Every page of the window by its id, with the function that builds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import cast

from ehassess.gui.desk import Builder

PAGES = (
    "start",
    "new",
    "unlock",
    "organisation",
    "authority-details",
    "systems",
    "contracts",
    "people",
    "duties",
    "circulars",
    "contribution",
    "incidents",
    "tasks",
    "question",
    "check",
    "supplier",
    "templates",
    "result",
    "why",
    "compare",
    "rounds",
    "plan",
    "whatif",
    "sign",
    "signed-log",
    "signed-stamp",
    "signed-approve",
    "preview",
    "identity",
    "verify",
    "verify-many",
    "data",
    "protection",
    "backups",
    "history",
    "handover",
    "help",
    "tour",
    "guide",
    "settings",
    "updates",
    "authority",
    "authority-list",
    "authority-one",
    "authority-receive",
    "authority-aside",
    "authority-keys",
    "authority-key",
    "authority-enrol",
    "authority-reminders",
    "authority-limits",
    "authority-picture",
    "authority-send",
    "authority-lessons",
)
"""Each is a module `ehassess.gui.acts.<id>` (`_` for `-`) with a function `build`, unless `MODULES` names another."""

MODULES: Mapping[str, str] = {"authority-details": "particulars"}


class Places(Mapping[str, Builder]):
    """The builders by page; a page is loaded when first shown, so that the first window does not wait for all."""

    def __getitem__(self, page: str) -> Builder:
        """The builder of a page; KeyError for an unknown one."""
        if page not in PAGES:
            raise KeyError(page)
        return cast(Builder, import_module(f"ehassess.gui.acts.{MODULES.get(page, page.replace('-', '_'))}").build)

    def __iter__(self) -> Iterator[str]:
        """The ids of the pages."""
        return iter(PAGES)

    def __len__(self) -> int:
        """How many pages there are."""
        return len(PAGES)
