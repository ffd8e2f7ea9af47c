"""One rule for each kind of thing that a report names, and what the words around a name make of it."""
