"""Types and pure functions: no file, clock, setting or window is known here."""
