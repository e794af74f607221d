"""The record in Python: open a database, add reports, look at typed tables, carry them away."""
