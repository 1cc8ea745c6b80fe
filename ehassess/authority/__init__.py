"""The receiving side: a register of reports, who may sign them, what is answered, and the national picture."""

from ehassess.authority.receiving import Received, receive
from ehassess.authority.register import Register

__all__ = ["Received", "Register", "receive"]
