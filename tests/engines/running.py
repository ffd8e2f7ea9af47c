"""What the tests of engines share: datasets in which anything may be wrong, and what engines make of their tables."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import Phase
from hypothesis import strategies as st

from courtgraph.engines.check import check_tables
from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.ntriples import export_ntriples
from courtgraph.errors import DatasetError
from courtgraph.export.tables import export_tables, parts
from courtgraph.model import Finding
from courtgraph.rdf.triples import to_ntriples
from courtgraph.store import read_dataset
from courtgraph.store.source_texts import texts_at_hand
from courtgraph.validation import check
from fuzzing.datasets import lay_out, to_yaml
from fuzzing.mutations import SCHEMA

WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""An example takes a tenth of a second: to look for the smallest one that fails would take minutes."""
IDS = ("court/a", "court/b", "award/b", "award/c", "indicator/c", "slogan/d", "slogan/e", "source/report", "award/x")
NAMES = ("甲縣人民法院", "A Court", "a court", "Straße", "STRASSE", "獎")
TYPES = ("BasicCourt", "Award", "Indicator", "Slogan", "Mechanism", "Report", "x")
PREDICATES = ("received", "hasFigure", "hasComponent", "arity", "awardYear", "numberedForm", "memberOf", "x")
VALUES = ("2", "3", "39", "41", "2023", "2024", "x")
PERIODS = ("2022", "2024", "2024-01/2024-12", "x")
LANGUAGES = ("zh-Hant", "zh-Hans", "en")
NOTES = st.sampled_from(["why", {"en": "why"}, {"en": "because"}, {"zh-Hant": "何故"}, "何故"])
PIECES = st.fixed_dictionaries(
    {"line": st.integers(0, 4), "quote": st.sampled_from(["39次", "甲縣人民法院", "全國優秀法院", ""])},
    optional={
        "source": st.sampled_from(["source/report", "source/x"]),
        "inferred": st.sampled_from(["true", "false"]),
        "note": NOTES,
        "gloss": st.dictionaries(st.sampled_from(["en", "zh-Hans"]), st.sampled_from(["won", "got"]), max_size=2),
        "stance": st.sampled_from(["supports", "disputes", "mentions"]),
        "by": st.just("a curator"),
    },
)
STATEMENTS = st.fixed_dictionaries(
    {"subject": st.sampled_from(IDS), "predicate": st.sampled_from([*PREDICATES, *SCHEMA.predicates])},
    optional={
        "object": st.sampled_from(IDS),
        "value": st.sampled_from(VALUES),
        "unit": st.sampled_from(["time", "case", "x"]),
        "lang": st.sampled_from(["zh-Hant", "x_y"]),
        "qualifiers": st.fixed_dictionaries(
            {},
            optional={
                "year": st.sampled_from(["2022", "2024"]),
                "period": st.sampled_from(PERIODS),
                "ordinal": st.sampled_from(["1", "2", "3"]),
                "approx": st.sampled_from(["about", "at_least"]),
            },
        ),
        "modality": st.sampled_from(["fact", "plan", "x"]),
        "status": st.sampled_from(["accepted", "disputed", "x"]),
        "open": st.sampled_from(["true", "false"]),
        "evidence": st.lists(PIECES, max_size=3),
    },
)
ENTITIES = st.fixed_dictionaries(
    {
        "id": st.sampled_from(IDS),
        "type": st.sampled_from(TYPES),
        "label": st.dictionaries(st.sampled_from(LANGUAGES), st.sampled_from(NAMES), min_size=1),
    },
    optional={
        "alias": st.dictionaries(st.sampled_from(LANGUAGES), st.lists(st.sampled_from(NAMES), max_size=2), max_size=2),
        "same_as": st.lists(st.sampled_from(["wd:Q1", "http://example.org/a b"]), max_size=1),
        "description": st.dictionaries(st.sampled_from(LANGUAGES), st.just('說"一"\n'), max_size=1),
    },
)
DECISIONS = st.fixed_dictionaries(
    {},
    optional={
        "same": st.lists(
            st.fixed_dictionaries({"keep": st.sampled_from(IDS), "drop": st.sampled_from(IDS)}), max_size=2
        ),
        "different": st.lists(
            st.fixed_dictionaries({"ids": st.lists(st.sampled_from(IDS), min_size=2, max_size=2)}), max_size=2
        ),
    },
)


@st.composite
def tangled_datasets(draw: st.DrawFn, least: int = 0) -> dict[str, str]:
    """Files of a dataset whose records speak of each other, contradict each other and bear each other's names."""
    trees: dict[str, Any] = {
        "entities/things.yaml": {"entities": draw(st.lists(ENTITIES, min_size=least, max_size=least + 6))},
        "entities/more.yaml": {"entities": draw(st.lists(ENTITIES, max_size=2))},
    }
    for name in ("first", "more"):
        statements = draw(st.lists(STATEMENTS, min_size=2 * least, max_size=2 * least + 7))
        trees[f"statements/{name}.yaml"] = {"source": "source/report", "statements": statements}
    if decisions := draw(DECISIONS):
        trees["identity.yaml"] = decisions
    return {name: to_yaml(tree) for name, tree in trees.items()}


def pack(folder: Path, texts: Mapping[str, str]) -> tuple[Path, Path]:
    """The dataset that files make, and its tables."""
    data, tables = lay_out(folder / "data", texts), folder / "tables"
    export_tables([data], tables, keep_findings=True)
    return data, tables


@contextmanager
def small_groups() -> Iterator[None]:
    """Tables with a few records in each row group, so that what belongs together stands in several."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "ROWS", 2)
        patch.setattr(parts, "_STEP", 1)
        patch.setattr(parts, "GROUPS", 2)
        yield


def found_by(engine: Engine, tables: Path) -> list[Finding]:
    """What an engine finds wrong with tables, with the texts that lie beside them."""
    with tempfile.TemporaryDirectory() as staging:
        texts = texts_at_hand(tables, read_dataset(tables).sources, ())
        return check_tables(TablesFolder(tables), engine, Path(staging), texts).findings


def found_in_memory(data: Path) -> list[Finding]:
    """What the rules find wrong with a dataset, with the texts that lie beside it."""
    dataset = read_dataset(data)
    return check(dataset, texts_at_hand(data, dataset.sources, ()))


def lines_by(engine: Engine, tables: Path) -> list[str]:
    """The lines that an engine writes, sorted; or what it says of a dataset that has no IRIs."""
    with tempfile.TemporaryDirectory() as staging, tempfile.TemporaryDirectory() as folder:
        try:
            export_ntriples(TablesFolder(tables), Path(folder) / "out", engine, Path(staging))
        except DatasetError as error:
            return [str(error)]
        written = b"".join(path.read_bytes() for path in sorted(Path(folder).glob("out/part-*")))
    return sorted(written.decode().split("\n")[:-1])


def lines_in_memory(data: Path) -> list[str]:
    """The lines of the stream, sorted; or what it says of a dataset that has no IRIs."""
    try:
        return sorted("".join(to_ntriples(read_dataset(data))).split("\n")[:-1])
    except DatasetError as error:
        return [str(error)]


def at(folder: Path, findings: list[Finding]) -> list[Finding]:
    """Findings that name a text of a dataset, as those of its tables name it, where it lies beside these."""
    here, there = str(folder.parent / "data/texts"), str(folder / "texts")
    return [msgspec.structs.replace(one, message=one.message.replace(here, there)) for one in findings]
