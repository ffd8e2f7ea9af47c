import re

import pyoxigraph as ox
import rdflib
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from courtgraph.rdf.minting import local_name, path_of
from courtgraph.text.iris import is_iri

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)
# What XML 1.0 (fourth edition) and Turtle both take for a name.
NAME = re.compile("[A-Za-z_\u4e00-\u9fa5][A-Za-z0-9_\u4e00-\u9fa5-]*")


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


@given(
    st.sampled_from(["a:", "http://", "https://e/", "urn:x", "https://h?", "x:/", "https://e/#"]),
    st.text(
        st.sampled_from("abz09%AF/?#]@:!$&'()*+,;=-._~ \"<>\\^`{|}é龦😀\ue000\ufdd0\ufffe\U000e0001\U000e1000\x80\xa0"),
        max_size=6,
    ),
)
def test_an_iri_is_what_pyoxigraph_takes_for_one_but_for_one_without_a_path(start: str, rest: str) -> None:
    text = start + rest
    assume("\xa0" not in text)
    assume(not re.match("[a-z]+:(#|$)", text) and not re.match(r"[a-z]+:\?", text))
    try:
        taken = bool(ox.NamedNode(text))
    except ValueError:
        taken = False

    assert is_iri(text) == taken


def test_no_iri_has_a_character_at_which_rdflib_stops_reading() -> None:
    iris = {iri for point in range(0x3100) if is_iri(iri := f"https://e/{chr(point)}")}
    lines = "".join(f"<{iri}> <https://e/p> <https://e/o> .\n" for iri in iris)

    assert {str(one) for one in rdflib.Graph().parse(data=lines, format="nt").subjects()} == iris


@given(ANY_TEXT.filter(bool))
@settings(deadline=None)
def test_every_name_is_a_name_in_xml_and_turtle(name: str) -> None:
    assert NAME.fullmatch(local_name(name))


@given(ANY_TEXT, ANY_TEXT)
@settings(deadline=None)
def test_two_names_never_become_one(one: str, other: str) -> None:
    assume(one != other)

    assert local_name(one) != local_name(other)
