"""The prefixes of two datasets that are joined: one that stood for two namespaces would lead links elsewhere."""

from collections.abc import Iterator, Mapping

import yaml

from courtgraph.merging.conflicts import Conflicts
from courtgraph.merging.dataset_files import DatasetFiles
from courtgraph.merging.yaml_files import line_of
from courtgraph.model import Location
from courtgraph.store import DatasetReader, to_canonical
from courtgraph.store.nodes import composed, field, set_field
from courtgraph.text.iris import link_iri


def with_joined_prefixes(a: DatasetFiles, b: DatasetFiles, conflicts: Conflicts) -> tuple[DatasetFiles, DatasetFiles]:
    """Two datasets in which every prefix stands for one namespace; the first declares those of both.

    Of two namespaces of a prefix one is dropped, and the links that mean it are written out. What a schema.yaml maps to
    cannot be written out: where it declares one of the two, they are a conflict whoever is preferred.
    """
    mine, theirs = a.dataset.info.prefixes, b.dataset.info.prefixes
    dropped: tuple[dict[str, str], dict[str, str]] = {}, {}
    for prefix, *said in _contested(a, b):
        settle = conflicts.settle if prefix in mine and prefix in theirs else conflicts.note
        loser = 0 if settle((_place(a, prefix), _place(b, prefix)), "", f"prefix {prefix}", *said) else 1
        dropped[loser][prefix] = said[loser]
    if conflicts.found:
        return a, b
    added = {prefix: iri for prefix, iri in theirs.items() if prefix not in dropped[1] and mine.get(prefix) != iri}
    return _edited(a, dropped[0], added), _edited(b, dropped[1], {})


def _contested(a: DatasetFiles, b: DatasetFiles) -> list[tuple[str, str, str]]:
    """The prefixes that stand for two namespaces, and these."""
    theirs = b.dataset.prefixes
    return [(name, iri, theirs[name]) for name, iri in a.dataset.prefixes.items() if theirs.get(name, iri) != iri]


def _place(files: DatasetFiles, prefix: str) -> Location:
    info = files.dataset.info
    if prefix in info.prefixes:
        return Location(info.location.path, info.location.line_of(f"prefixes.{prefix}"))
    return line_of(field(composed(files.texts["schema.yaml"]), "prefixes"), prefix)


def _edited(files: DatasetFiles, dropped: Mapping[str, str], added: Mapping[str, str]) -> DatasetFiles:
    """A dataset with links that mean some prefixes written out, and with other prefixes."""

    def edit(root: yaml.MappingNode) -> None:
        for link in _links(root):
            link.value = link_iri(link.value, dropped) or link.value
        if added and field(root, "base") is not None:
            _declare(root, added)

    if not dropped and not added:
        return files
    texts = {
        name: text if name == "schema.yaml" else to_canonical(text, name, edit) for name, text in files.texts.items()
    }
    changes = {name: text.encode() for name, text in texts.items()}
    return files._replace(texts=texts, dataset=DatasetReader(files.root).read(changes))


def _links(root: yaml.MappingNode) -> Iterator[yaml.Node]:
    """The links of a file: licences, and what entities are the same as."""
    lists = (field(root, kind) for kind in ("sources", "entities"))
    for record in (root, *(item for some in lists if isinstance(some, yaml.SequenceNode) for item in some.value)):
        for node in (field(record, "licence"), field(record, "same_as")):
            if node is not None:
                yield from node.value if isinstance(node, yaml.SequenceNode) else [node]


def _declare(root: yaml.MappingNode, prefixes: Mapping[str, str]) -> None:
    known = field(root, "prefixes")
    if not isinstance(known, yaml.MappingNode):
        set_field(root, "prefixes", prefixes)
        return
    for prefix, iri in prefixes.items():
        set_field(known, prefix, iri)
