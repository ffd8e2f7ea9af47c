"""Deciding on candidates: what a curator accepts goes into the dataset, and what is rejected stays rejected."""

from courtgraph.review.accept import additions, decided, taken, turned_down
from courtgraph.review.candidates import Candidate, Candidates, read_candidates

__all__ = ["Candidate", "Candidates", "additions", "decided", "read_candidates", "taken", "turned_down"]
