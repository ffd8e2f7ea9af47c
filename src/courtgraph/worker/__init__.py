"""Work in a process of its own, for what may end its process, take all memory or never come back."""
