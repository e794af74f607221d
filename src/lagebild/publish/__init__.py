"""Tables, dossier pages and exports."""
