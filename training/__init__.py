"""How the German model is made, from public data to the shipped files."""
