"""The dossier as a server: the same pages as in the folder, with search, corrections and a day to look back to."""
