"""How the pages act on the open dossier, one module each."""
