"""The schema: what a dataset may say. ``schema.yaml`` is its one source of truth; all else is derived."""

from courtgraph.schema.loader import UnsoundSchemaError, default_schema, extended_schema
from courtgraph.schema.records import LANGUAGES, EntityType, Predicate, Qualifier, Schema, ValueSpec
from courtgraph.schema.words import load_words

__all__ = [
    "LANGUAGES",
    "EntityType",
    "Predicate",
    "Qualifier",
    "Schema",
    "UnsoundSchemaError",
    "ValueSpec",
    "default_schema",
    "extended_schema",
    "load_words",
]
