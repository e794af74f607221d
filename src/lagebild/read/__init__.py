"""Files, folders, streams and archives become articles."""
