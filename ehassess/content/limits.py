"""How large a pack and its parts may be; a pack of ours has a tenth of it."""

from __future__ import annotations

FILE_LIMIT = 2 * 2**20
"""Most bytes of one file."""

PACK_LIMIT = 10 * 2**20
"""Most bytes of all files of a pack."""

DEPTH_LIMIT = 20
"""Most levels of nesting; the parser in C falls over at some thousands."""

PART_LIMIT = 200_000
"""Most values, lists and mappings of one file."""

TEXT_LIMIT = 4_000
"""Most characters of one text."""
