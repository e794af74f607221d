"""One article at a time: times, entities, statements and events with their proof."""
