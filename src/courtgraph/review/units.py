"""A unit that figures of a report have and the schema of the dataset lacks."""

from collections.abc import Mapping

from courtgraph.editing.units import with_unit
from courtgraph.review.store import ReviewStore
from courtgraph.store.nodes import Content


def add_unit(store: ReviewStore, fields: Mapping[str, Content]) -> None:
    """Add a unit, by its ``id`` and its ``label`` in the languages of the dataset, to the dataset's own schema.

    Figures whose unit is the word that is one of its names have it then.

    Raises CourtgraphError, and writes nothing, for what ``with_unit`` does not take.
    """
    name, label = str(fields.get("id", "")), fields.get("label", {})
    names = {language: str(said) for language, said in label.items() if said} if isinstance(label, Mapping) else {}
    store.write(with_unit(name, names)(store.dataset, store.read), f"add unit {name}")
