"""Articles and facts kept in a database, one row per fact."""
