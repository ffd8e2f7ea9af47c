"""Garbled report text put right: encodings, bytes lost from GBK, marks of half their width."""
