"""Administrative divisions and courts: which place and which court a name in a report means."""
