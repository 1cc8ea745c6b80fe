"""How many examples a property is tried on: 200 as a rule, more where EHASSESS_EXAMPLES says so (the long run)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

EXAMPLES = int(os.environ.get("EHASSESS_EXAMPLES", "200"))
MANY = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
