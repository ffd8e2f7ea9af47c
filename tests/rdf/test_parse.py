from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from courtgraph.errors import DatasetError
from courtgraph.merging import differences, take_snapshot
from courtgraph.model import Dataset, Evidence, Statement
from courtgraph.rdf import FORMATS, triple_reader
from courtgraph.rdf.parse import read_snapshot
from courtgraph.schema import default_schema
from rdf.records import COURT, REPORT, TABLE, dataset_of, small_dataset

# A curator can write any text but lone surrogates, which no YAML file holds.
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
SOME_TEXT = TEXT.filter(bool)
QUALIFIERS = st.dictionaries(st.sampled_from(sorted(default_schema().qualifiers)), SOME_TEXT, max_size=3)


def told(dataset: Dataset, form: str) -> list[str]:
    """What the dataset says and its RDF does not, or the other way round."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"graph.{form}"
        path.write_bytes(FORMATS[form](dataset))
        return [
            f"{one.kind} {one.id}: {one.changes}" for one in differences(take_snapshot(dataset), read_snapshot(path))
        ]


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_one_of_everything_comes_back(form: str) -> None:
    assert told(small_dataset(), form) == []
    assert told(dataset_of(COURT, replace(REPORT, covers="2024-01/2024-06"), TABLE), form) == []


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_a_link_or_a_name_that_stands_twice_is_no_difference(form: str) -> None:
    spellings = ("wd:Q1", "http://www.wikidata.org/entity/Q1")
    court = replace(COURT, same_as=spellings, alias={"en": ("A", "A")})

    assert told(dataset_of(court), form) == []


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_languages_come_back_in_whatever_letters_they_are_written(form: str) -> None:
    tags = ("zh-cmn-Hans-CN", "en-GB-oed", "ZH-hant")
    graded = [Statement(subject="award/b", predicate="grade", value="x", lang=tag) for tag in tags]

    assert told(dataset_of(*graded, replace(REPORT, language="ZH-hant"), replace(TABLE, language="zh-YUE")), form) == []


@settings(max_examples=60)
@given(value=SOME_TEXT, quote=SOME_TEXT, note=TEXT, qualifiers=QUALIFIERS, form=st.sampled_from(["ttl", "nt"]))
def test_whatever_a_curator_writes_comes_back(
    value: str, quote: str, note: str, qualifiers: dict[str, str], form: str
) -> None:
    piece = Evidence(
        source="source/report", line=3, quote=quote, note={"": note, "zh-Hans": note}, gloss={"en": note}, by=note
    )
    statements = (
        Statement(subject="award/b", predicate="awardYear", value=value, qualifiers=qualifiers, evidence=(piece,)),
        Statement(subject="a", predicate="hasFigure", object="b", value=value, unit="time", status="disputed"),
    )

    with pytest.MonkeyPatch.context() as patch:
        # every example would need a worker
        patch.setattr(triple_reader, "call_worker", lambda function, request, *_, **__: function(request))
        assert told(dataset_of(REPORT, *statements), form) == []


def test_what_calls_itself_a_dataset_without_a_base_is_none(tmp_path: Path) -> None:
    path = tmp_path / "graph.nt"
    path.write_text('<https://evil.ex> <http://rdfs.org/ns/void#uriSpace> "https://evil.ex" .\n', "utf-8")

    with pytest.raises(DatasetError, match=r"graph\.nt: holds no dataset of courtgraph; name a file"):
        read_snapshot(path)


def test_two_datasets_in_one_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "graph.nt"
    other = Dataset(info=small_dataset().info.__class__(base="https://example.net/"))
    path.write_bytes(FORMATS["nt"](small_dataset()) + FORMATS["nt"](other))

    with pytest.raises(DatasetError, match=r"graph\.nt: holds several datasets; name a file"):
        read_snapshot(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<a:s> <a:p> " + "<<( <a:s> <a:p> " * 30_000 + "<a:o>" + " )>>" * 30_000 + " .\n", "the engine crashed"),
        (f'<a:s> <a:p> "{"x" * 17 * 2**20}" .\n', "a text or a name is longer than 16 MiB; shorten it"),
    ],
    ids=["deep", "long"],
)
@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_what_is_more_than_the_parser_bears_is_an_error(tmp_path: Path, form: str, content: str, message: str) -> None:
    path = tmp_path / f"graph.{form}"
    path.write_text(content, "utf-8")

    with pytest.raises(DatasetError, match=rf"graph\.{form}: {message}"):
        read_snapshot(path)


def test_triple_terms_of_others_are_no_records(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_bytes(FORMATS["ttl"](small_dataset()) + b"<a:s> <a:p> <<( <a:s> <a:p> <a:o> )>> .\n")

    assert differences(take_snapshot(small_dataset()), read_snapshot(path)) == []


@pytest.mark.parametrize("told", ["/quote> ", "/evidence/"], ids=["no selector", "no evidence"])
def test_a_file_that_tells_nothing_of_what_it_leads_to_is_read_as_far_as_it_goes(tmp_path: Path, told: str) -> None:
    path = tmp_path / "graph.nt"
    rows = FORMATS["nt"](small_dataset()).decode().splitlines(keepends=True)
    path.write_text("".join(row for row in rows if told not in row.partition("> ")[0] + "> "), "utf-8")

    found = differences(take_snapshot(small_dataset()), read_snapshot(path))

    assert {(one.kind, one.what) for one in found} <= {
        ("evidence", "changed"),
        ("evidence", "removed"),
        ("evidence", "added"),
    }
    assert found
