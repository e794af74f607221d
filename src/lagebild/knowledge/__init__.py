"""Who and what is known beforehand: people in office, states, organisations, outlets, agencies."""
