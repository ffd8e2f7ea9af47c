"""What a dataset is made of: frozen records that know nothing of files, graphs, RDF or pages."""

from courtgraph.model.dataset import Dataset, DatasetInfo
from courtgraph.model.entity import Entity
from courtgraph.model.evidence import Evidence
from courtgraph.model.finding import Finding
from courtgraph.model.identity_decision import Decision
from courtgraph.model.location import Location
from courtgraph.model.period import Period, read_period
from courtgraph.model.source import Source
from courtgraph.model.statement import Statement
from courtgraph.schema import LANGUAGES

__all__ = [
    "LANGUAGES",
    "Dataset",
    "DatasetInfo",
    "Decision",
    "Entity",
    "Evidence",
    "Finding",
    "Location",
    "Period",
    "Source",
    "Statement",
    "read_period",
]
