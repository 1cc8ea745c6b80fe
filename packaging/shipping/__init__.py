"""How the program becomes something to install: bundle, packages, installers, signatures, and what proves them."""
