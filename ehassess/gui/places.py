"""Every page of the window by its id, with the function that builds it."""

from __future__ import annotations

from collections.abc import Mapping

from ehassess.gui.acts import (
    data,
    new,
    organisation,
    plan,
    preview,
    result,
    settings,
    sign,
    start,
    systems,
    unlock,
    verify,
)
from ehassess.gui.desk import Builder

BUILDERS: Mapping[str, Builder] = {
    "start": start.build,
    "new": new.build,
    "unlock": unlock.build,
    "organisation": organisation.build,
    "systems": systems.build,
    "result": result.build,
    "plan": plan.build,
    "sign": sign.build,
    "preview": preview.build,
    "verify": verify.build,
    "data": data.build,
    "settings": settings.build,
}
