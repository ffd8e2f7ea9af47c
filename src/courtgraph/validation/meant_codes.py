"""The id or the code that a word stands for, where a record has one: 件, 计划, the name of a court."""

from collections.abc import Iterable, Mapping

from courtgraph.model import Dataset
from courtgraph.model.evidence import STANCES
from courtgraph.model.statement import MODALITIES, STATUSES
from courtgraph.schema import EntityType, Predicate
from courtgraph.schema.words import load_words
from courtgraph.text import normalize
from courtgraph.validation.context import RuleContext

ENDS = ("subject", "object")
_CODES = {"modality": MODALITIES, "status": STATUSES, "stance": STANCES}


def meant_code(dataset: Dataset, field: str, said: str, predicate: str = "") -> str:
    """What a field or a qualifier should say, where a word of any language says it; the word where it means none.

    What is a value depends on the ``predicate``. A name that several things bear means none of them.

    >>> [meant_code(Dataset(), *said) for said in (("unit", "件"), ("modality", "计划"), ("quote", "件"))]
    ['case', 'plan', '件']
    """
    if said in _entries(dataset, field):
        return said
    if field == "unit":
        return dataset.schema.unit_named(said)
    if field in ENDS:
        found = [] if said in dataset.by_source else dataset.once(RuleContext).ids_by_name.get(normalize(said), [])
    else:
        names = _names(dataset, field, predicate) if said else {}
        found = [] if said in names else [code for code, words in names.items() if normalize(said) in words]
    return found[0] if len(found) == 1 else said


def _names(dataset: Dataset, field: str, predicate: str) -> Mapping[str, Iterable[str]]:
    """What the codes that a field may have are called, in all languages."""
    if entries := _entries(dataset, field):
        return {name: [*map(normalize, entry.label.values())] for name, entry in entries.items()}
    words = load_words().values()
    return {code: [normalize(one[code]) for one in words if code in one] for code in _codes(dataset, field, predicate)}


def _entries(dataset: Dataset, field: str) -> Mapping[str, EntityType] | Mapping[str, Predicate]:
    """The types or the predicates of the schema, by name, where a field holds one."""
    schema = dataset.schema
    return schema.types if field == "type" else schema.predicates if field == "predicate" else {}


def _codes(dataset: Dataset, field: str, predicate: str) -> Iterable[str]:
    if field == "value":
        known = dataset.schema.predicates.get(predicate)
        return known.value.values if known and known.value else ()
    qualifier = dataset.schema.qualifiers.get(field)
    return qualifier.values if qualifier else _CODES.get(field, ())
