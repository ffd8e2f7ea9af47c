"""What the words around a name or a figure make of it: the predicate, who received, and whom it counts for."""
