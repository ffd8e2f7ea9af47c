import json
import re
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from courtgraph.rdf.iris import is_iri, local_name, path_of

ROOT = Path(__file__).parents[2]
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)
# What XML 1.0 (fourth edition) and Turtle both take for a name.
NAME = re.compile("[A-Za-z_\u4e00-\u9fa5][A-Za-z0-9_\u4e00-\u9fa5-]*")


@pytest.mark.parametrize(
    ("identifier", "path"),
    [
        ("court/xinzhou-intermediate", "court/xinzhou-intermediate"),
        ("court/法院", "court/法院"),
        ("a> <b", "a%3E%20%3Cb"),
        ("100%?#", "100%25%3F%23"),
        ("../../x", "%2E%2E/%2E%2E/x"),
        ("a\u202eb", "a%E2%80%AEb"),
        ("a\x00\ud800", "a%00%ED%A0%80"),
    ],
)
def test_an_identifier_becomes_a_path_that_cannot_break_out(identifier: str, path: str) -> None:
    assert path_of(identifier) == path


@given(ANY_TEXT)
@settings(deadline=None)
def test_every_identifier_makes_a_valid_iri(identifier: str) -> None:
    iri = "https://example.org/" + path_of(identifier)

    [quad] = ox.parse(f"<{iri}> <{iri}> <{iri}> .", ox.RdfFormat.N_TRIPLES)
    assert is_iri(iri)
    assert str(quad.subject) == f"<{iri}>"


@given(ANY_TEXT, ANY_TEXT)
@settings(deadline=None)
def test_two_identifiers_never_share_an_iri(one: str, other: str) -> None:
    assume(one != other)

    assert path_of(one) != path_of(other)


@given(st.from_regex(r"\A[a-z]{1,4}:[ -~]{0,12}\Z"))
@settings(deadline=None)
def test_what_looks_like_an_iri_counts_only_if_pyoxigraph_reads_it(text: str) -> None:
    assume(is_iri(text))

    assert list(ox.parse(f"<{text}> <{text}> <{text}> .", ox.RdfFormat.N_TRIPLES))


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/",
        "https://example.org:8080/a?b=c#d",
        "urn:isbn:1",
        "https://example.org/法院",
        "http://e/%E6",
    ],
)
def test_absolute_iris_count(text: str) -> None:
    assert is_iri(text)


@pytest.mark.parametrize("text", ["", "a/b", "CC BY 4.0", "https://e.org/a b", "https://e.org/<", "x:%zz", "x:a#b#c"])
def test_what_is_no_absolute_iri_does_not_count(text: str) -> None:
    assert not is_iri(text)


@given(ANY_TEXT.filter(bool))
@settings(deadline=None)
def test_every_name_is_a_name_in_xml_and_turtle(name: str) -> None:
    assert NAME.fullmatch(local_name(name))


@given(ANY_TEXT, ANY_TEXT)
@settings(deadline=None)
def test_two_names_never_become_one(one: str, other: str) -> None:
    assume(one != other)

    assert local_name(one) != local_name(other)


def test_a_name_that_reads_as_an_escape_is_escaped() -> None:
    assert local_name("a b") == "a_x0020_b"
    assert local_name("a_x0020_b") == "a_x005F_x0020_b"


@pytest.mark.parametrize(("kind", "write"), [("pathOf", path_of), ("localName", local_name)])
def test_the_page_is_tested_with_what_is_written_here(kind: str, write: Callable[[str], str]) -> None:
    cases = json.loads((ROOT / "frontend/tests/iris.json").read_text("utf-8"))[kind]

    assert [[text, write(text)] for text, _ in cases] == cases
