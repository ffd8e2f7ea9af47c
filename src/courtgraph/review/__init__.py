"""Deciding on candidates: what a curator accepts goes into the dataset, and what is rejected stays rejected."""

from courtgraph.review.candidates import Candidate, Candidates, read_candidates
from courtgraph.review.decisions import additions, decided, taken, turned_down

__all__ = ["Candidate", "Candidates", "additions", "decided", "read_candidates", "taken", "turned_down"]
