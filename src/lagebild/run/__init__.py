"""The same work in one process or in many."""
