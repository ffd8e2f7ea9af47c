"""Deciding on candidates: what a curator accepts goes into the dataset, and what is rejected stays rejected."""

from courtgraph.review.accept import reject_cascade, with_dependencies, with_status
from courtgraph.review.candidates import Candidate, Candidates, read_candidates
from courtgraph.review.decide import Decided, accept, reject
from courtgraph.review.suggest import Suggested, candidates_of, suggest

__all__ = [
    "Candidate",
    "Candidates",
    "Decided",
    "Suggested",
    "accept",
    "candidates_of",
    "read_candidates",
    "reject",
    "reject_cascade",
    "suggest",
    "with_dependencies",
    "with_status",
]
