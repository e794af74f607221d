"""German: tokens, syntax, names, times, reported speech and events."""
