"""A unit that figures of a report have and the schema of the dataset lacks."""

import re
from collections.abc import Mapping

from courtgraph.errors import CourtgraphError
from courtgraph.review.store import ReviewStore
from courtgraph.store import to_canonical
from courtgraph.store.edit_record import set_path
from courtgraph.store.nodes import Content
from courtgraph.text.chinese import in_languages

_NAME = re.compile(r"[a-z][a-z0-9_]*")
FILE = "schema.yaml"


def add_unit(store: ReviewStore, fields: Mapping[str, Content]) -> None:
    """Add a unit, by its ``id`` and its ``label`` in the languages of the dataset, to the dataset's own schema.

    A name in one Chinese script gives the other. Figures whose unit is the word that is one of its names have it then.

    Raises CourtgraphError, and writes nothing, for an id that is no word or names a unit, and for one without a name.
    """
    name, label = fields.get("id", ""), fields.get("label", {})
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise CourtgraphError(f"the unit {name!r} is no word of a-z, 0-9 and _; write one such as enterprise")
    if name in store.dataset.schema.units:
        raise CourtgraphError(f"there is a unit {name} already; choose it, or write another id")
    names = {language: str(said) for language, said in label.items() if said} if isinstance(label, Mapping) else {}
    names = in_languages(names, store.dataset.info.languages)
    required = store.dataset.info.required_languages
    if missing := [language for language in required if not names.get(language)]:
        raise CourtgraphError(f"the unit {name} has no name in {', '.join(missing)}; write one")
    text = to_canonical(store.read(FILE) or "{}\n", FILE, lambda root: set_path(root, f"units.{name}", names))
    store.write({FILE: text}, f"add unit {name}")
