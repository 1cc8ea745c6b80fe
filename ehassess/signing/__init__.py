"""Identities, signatures and their strict verification: bytes in, bytes out; only a time stamp asked for connects."""

import logging

for _library in ("pyhanko", "pyhanko_certvalidator"):
    # They log tracebacks with names out of the file for every PDF that is refused; the verdict says it in words.
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False
