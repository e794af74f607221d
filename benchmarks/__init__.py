"""Speed and quality, measured with one command each."""
