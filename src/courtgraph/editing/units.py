"""A unit of measure that the schema of a dataset lacks, put into the dataset's own."""

import re
from collections.abc import Mapping

from courtgraph.editing.change import Make, Read
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset
from courtgraph.store import to_canonical
from courtgraph.store.edit_record import set_path
from courtgraph.store.editor_line import text_or_start
from courtgraph.text.chinese import in_languages

FILE = "schema.yaml"
_NAME = re.compile(r"[a-z][a-z0-9_]*")


def with_unit(name: str, label: Mapping[str, str]) -> Make:
    """Add a unit with its names by language; one in a Chinese script gives the other where the dataset has that.

    Raises CourtgraphError for a name that is no word or names a unit, one without a label that is required, and a label
    of another unit.
    """

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        if not name:
            raise CourtgraphError("id is missing; write a word of a-z, 0-9 and _, such as enterprise")
        if not _NAME.fullmatch(name):
            raise CourtgraphError(f"the unit {name!r} is no word of a-z, 0-9 and _; write one such as enterprise")
        if name in dataset.schema.units:
            raise CourtgraphError(f"there is a unit {name} already; choose it, or write another id")
        names = in_languages(label, dataset.info.languages)
        if missing := [language for language in dataset.info.required_languages if not names.get(language)]:
            raise CourtgraphError(f"the unit {name} has no name in {', '.join(missing)}; write one")
        for word in names.values():
            if (known := dataset.schema.unit_named(word)) in dataset.schema.units:
                raise CourtgraphError(f"“{word}” is the unit {known} already; write that, or another name")
        before = text_or_start(FILE, read, "{}\n")
        return {FILE: to_canonical(before, FILE, lambda root: set_path(root, f"units.{name}", names))}

    return make
