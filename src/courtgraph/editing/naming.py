"""What candidates are called in a dataset: in its languages, whatever names they were proposed with."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from courtgraph.model import Dataset, Entity, Source
from courtgraph.text.chinese import SCRIPTS, in_languages, lists_in_languages

Named = TypeVar("Named", Entity, Source)
Names = TypeVar("Names")


def in_its_languages(record: Named, dataset: Dataset) -> Named:
    """A record with its names as the dataset would have them."""
    alias = lists_in_languages(record.alias, dataset.info.languages, person=_is_person(record, dataset))
    return msgspec.structs.replace(record, label=labels_in(record, dataset), alias=_without_foreign(alias, dataset))


def labels_in(record: Entity | Source, dataset: Dataset) -> dict[str, str]:
    """The labels of a record in the languages of a dataset.

    >>> from courtgraph.model import DatasetInfo
    >>> court = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "縣法院"})
    >>> [labels_in(court, Dataset(info=DatasetInfo(languages=(one,)))) for one in ("zh-Hans", "en")]
    [{'zh-Hans': '县法院'}, {}]
    """
    label = in_languages(record.label, dataset.info.languages, person=_is_person(record, dataset))
    return _without_foreign(label, dataset)


def _is_person(record: Entity | Source, dataset: Dataset) -> bool:
    return dataset.schema.is_a(record.type, ("Person",))


def _without_foreign(names: Mapping[str, Names], dataset: Dataset) -> dict[str, Names]:
    """Names without those in a script of Chinese that the dataset does not have: they are the report's own words."""
    foreign = set(SCRIPTS).difference(dataset.info.languages)
    return {language: name for language, name in names.items() if language not in foreign}
