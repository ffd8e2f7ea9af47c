"""Deciding on candidates: what a curator accepts goes into the dataset, and what is rejected stays rejected."""

from courtgraph.review.accept import reject_cascade, with_dependencies, with_status
from courtgraph.review.candidates import Candidate, Candidates, read_candidates

__all__ = [
    "Candidate",
    "Candidates",
    "read_candidates",
    "reject_cascade",
    "with_dependencies",
    "with_status",
]
