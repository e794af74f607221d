"""What articles together establish, dispute and leave out."""
