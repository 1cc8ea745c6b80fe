"""Where the installed program starts; the same file starts its worker processes."""

from ehassess.__main__ import main

main()
