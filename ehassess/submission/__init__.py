"""The one path out and back: freeze a report, build it, sign it, read it back, and verify what is received."""
