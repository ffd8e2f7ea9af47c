import os
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.rdf import FORMATS, to_ntriples, to_rdflib
from rdf.readers import READERS, as_lines, quads_with_oxigraph, quads_with_rdflib, with_oxigraph, written
from rdf.records import dataset_of, small_dataset

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)
PRINTED_IN_XML = st.text(
    st.characters(
        codec="utf-8", exclude_characters=[chr(n) for n in range(32) if n not in (9, 10, 13)] + ["\ufffe", "\uffff"]
    ),
    max_size=12,
)
REIFIES = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>"


def hostile_dataset(text: str) -> Dataset:
    """A dataset with the text wherever a curator can write one."""
    piece = Evidence(
        source=text,
        line=1,
        quote=text,
        by=text,
        note={"": text, text: text},
        gloss={text: text, "en": text},
        stance=text,
    )
    return dataset_of(
        Entity(id=text, type=text, label={"en": text, text: text}, alias={"zh-Hant": (text,)}, same_as=(text,)),
        Source(id=f"source/{text}", label={"en": text}, language=text, date=text, sha256=text, publisher=text),
        Statement(subject=text, predicate=text, object=text, evidence=(piece,)),
        Statement(subject="a", predicate="awardYear", value=text, qualifiers={text: text, "year": text}),
        Statement(subject="a", predicate="hasFigure", object="b", value=text, unit=text),
        Statement(subject="a", predicate="grade", value=text, lang=text, modality=text),
    )


@pytest.mark.parametrize("reader", READERS)
def test_every_library_reads_every_format_to_the_same_triples(reader: str) -> None:
    form, read = READERS[reader]
    dataset = small_dataset()

    assert read(FORMATS[form](dataset), form) == written(dataset)


@pytest.mark.parametrize(
    "base",
    [
        *("https://example.org/a#", "urn:example:", "https://example.org/a?b=", "https://e.org/x"),
        *("https://e.org//", "https://e.org/a//b/"),
    ],
)
@pytest.mark.parametrize("reader", READERS)
def test_identifiers_hang_on_any_absolute_base(reader: str, base: str) -> None:
    form, read = READERS[reader]
    dataset = small_dataset(base)

    assert read(FORMATS[form](dataset), form) == written(dataset)


@pytest.mark.parametrize("reader", [name for name in READERS if not name.startswith("rdf ")])
@given(text=ANY_TEXT)
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_a_format_or_changes_on_the_way(reader: str, text: str) -> None:
    form, read = READERS[reader]
    dataset = hostile_dataset(text)

    assert read(FORMATS[form](dataset), form) == written(dataset)


@pytest.mark.parametrize("reader", ["rdf by pyoxigraph", "rdf by rdflib"])
@given(text=PRINTED_IN_XML)
@settings(max_examples=60, deadline=None)
def test_no_text_that_xml_can_hold_breaks_rdf_xml(reader: str, text: str) -> None:
    form, read = READERS[reader]
    dataset = hostile_dataset(text)

    assert read(FORMATS[form](dataset), form) == written(dataset)


@pytest.mark.parametrize("reader", READERS)
def test_an_address_that_begins_with_a_prefix_is_a_text_in_every_format(reader: str) -> None:
    form, read = READERS[reader]
    dataset = dataset_of(Source(id="source/a", label={"en": "A"}, url="wd:Q1"))

    assert '<http://purl.org/dc/terms/source> "wd:Q1"' in "\n".join(written(dataset))
    assert read(FORMATS[form](dataset), form) == written(dataset)


def test_rdf_xml_has_a_replacement_for_what_xml_cannot_hold() -> None:
    content = FORMATS["rdf"](dataset_of(Entity(id="a", type="Topic", label={"en": "x\x00\x0b\x1f\ufffe\ud800y"})))

    assert '<skos:prefLabel xml:lang="en">x\ufffd\ufffd\ufffd\ufffd\ufffdy</skos:prefLabel>' in content.decode()


def test_n_triples_are_canonical_sorted_and_without_repeats() -> None:
    content = FORMATS["nt"](small_dataset())

    canonical = ox.serialize(ox.parse(content, ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES)
    lines = content.decode().splitlines()
    assert canonical == content
    assert lines == sorted(set(lines))


@given(text=ANY_TEXT)
@settings(max_examples=60, deadline=None)
def test_n_triples_are_canonical_whatever_the_text(text: str) -> None:
    content = FORMATS["nt"](hostile_dataset(text))

    assert ox.serialize(ox.parse(content, ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES) == content


def test_the_stream_holds_the_lines_of_the_file() -> None:
    dataset = small_dataset()

    lines = "".join(to_ntriples(dataset)).encode().splitlines(keepends=True)

    assert b"".join(sorted(set(lines))) == FORMATS["nt"](dataset)


def test_rdflib_gets_the_same_triples_without_a_file() -> None:
    dataset = small_dataset()

    assert as_lines(to_rdflib(dataset)) == written(dataset)


@given(text=ANY_TEXT)
@settings(max_examples=60, deadline=None)
def test_rdflib_gets_any_text(text: str) -> None:
    dataset = hostile_dataset(text)

    assert as_lines(to_rdflib(dataset)) == written(dataset)


def test_rdflib_knows_the_prefixes_of_the_turtle() -> None:
    graph = to_rdflib(small_dataset())

    assert graph.qname("https://example.org/court/a") == "court:a"
    assert graph.qname("https://example.org/org/d") == "id-org:d"


@pytest.mark.parametrize("form", ["nt", "ttl"])
def test_rdf_12_adds_one_triple_term_per_statement_and_nothing_else(form: str) -> None:
    dataset = small_dataset()

    added = with_oxigraph(FORMATS[form](dataset, rdf12=True), form) - written(dataset)

    received = next(line for line in added if "award/b" in line and "received" in line)
    assert len(added) == len(dataset.statements)
    assert received == (
        f"<https://example.org/statement/{dataset.statements[0].id}> {REIFIES} <<( <https://example.org/court/a> "
        "<https://courtgraph.example/ontology#received> <https://example.org/award/b> )>>"
    )


def test_trig_has_the_same_quads_for_rdflib_and_pyoxigraph() -> None:
    content = FORMATS["trig"](small_dataset())

    assert quads_with_rdflib(content) == quads_with_oxigraph(content)


@given(text=ANY_TEXT)
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_trig(text: str) -> None:
    dataset = hostile_dataset(text)

    assert with_oxigraph(FORMATS["trig"](dataset), "trig") == written(dataset)


def test_a_base_that_is_no_iri_is_refused_with_what_to_write() -> None:
    for base in ("a b", "schema:a/"):
        with pytest.raises(DatasetError, match=f"the base '{base}' is not an absolute IRI; write one such as https://"):
            FORMATS["nt"](dataset_of(base=base))


TESTS = str(Path(__file__).parents[1])
PRINT_ALL = """
import sys
from rdf.records import small_dataset
from courtgraph.rdf import FORMATS, to_context, to_ontology, to_shapes
dataset = small_dataset()
for write in FORMATS.values():
    sys.stdout.buffer.write(write(dataset))
print(to_ontology(dataset.schema), to_shapes(dataset.schema), to_context(dataset.schema, "https://example.org/"))
"""


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    outputs = [
        subprocess.run(  # noqa: S603 (our own words)
            [sys.executable, "-c", PRINT_ALL],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": TESTS, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert outputs[0] == outputs[1] != b""
