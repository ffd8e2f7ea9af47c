"""Words and names of the genre, and the ids and labels that are made of names."""
