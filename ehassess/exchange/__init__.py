"""Every file in or out that is neither a dossier, nor a report, nor a pack."""
