from courtgraph.model import Entity
from courtgraph.rdf import FORMATS
from courtgraph.rdf.terms import Literal, Triple
from courtgraph.rdf.turtle import to_turtle
from rdf.records import AWARD, COURT, RECEIVED, dataset_of, small_dataset

EX = {"ex": "https://example.org/"}


def blocks(turtle: str) -> list[str]:
    return turtle.split("\n\n")


def test_prefixes_are_sorted_and_only_those_in_use() -> None:
    triples = [Triple("https://example.org/a", "https://example.com/p", "https://example.org/b")]

    turtle = to_turtle(triples, {"z": "https://example.com/", "unused": "https://example.net/", **EX})

    assert turtle == (
        "@prefix ex: <https://example.org/> .\n@prefix z: <https://example.com/> .\n\nex:a\n    z:p ex:b .\n"
    )


def test_an_entity_is_one_block_its_type_and_names_first() -> None:
    turtle = FORMATS["ttl"](dataset_of(COURT, AWARD, RECEIVED)).decode()

    assert blocks(turtle)[3] == (
        "court:a\n"
        "    a\n"
        "        cgo:IntermediateCourt,\n"
        "        cgo:Court,\n"
        "        cgo:Agent,\n"
        "        org:FormalOrganization,\n"
        "        schema:GovernmentOrganization,\n"
        "        foaf:Agent,\n"
        "        prov:Agent ;\n"
        '    skos:prefLabel "court繁"@zh-hant, "court简"@zh-hans, "court"@en ;\n'
        '    skos:altLabel "甲中院"@zh-hans, "甲法院"@zh-hans, "A"@en ;\n'
        '    dcterms:description "The \\"court\\" of A\\\\B.\\nA court."@en ;\n'
        "    cgo:received award:b ;\n"
        "    owl:sameAs <https://example.com/id/1> ."
    )


def test_the_order_is_dataset_entities_statements_evidence_sources_schemes() -> None:
    turtle = FORMATS["ttl"](small_dataset()).decode()

    subjects = [block.split("\n")[0].partition(":")[0] for block in blocks(turtle)[1:]]

    assert list(dict.fromkeys(subjects)) == [
        *("<https", "award", "court", "indicator", "id-org", "topic", "statement", "evidence", "source", "scheme"),
    ]


def test_a_kind_of_identifier_that_bears_the_name_of_a_vocabulary_gets_another_prefix() -> None:
    turtle = FORMATS["ttl"](dataset_of(Entity(id="org/d", type="Organisation"))).decode()

    assert "@prefix id-org: <https://example.org/org/> .\n" in turtle
    assert "id-org:d\n    a cgo:Organisation, cgo:Agent, org:Organization" in turtle


def test_an_iri_that_no_prefixed_name_can_hold_is_written_out() -> None:
    odd = ["https://example.org/a.", "https://example.org/-a", "https://example.org/a%20b", "https://example.org/"]

    turtle = to_turtle([Triple(odd[0], "https://example.org/p", iri) for iri in odd], EX)

    assert turtle.endswith(
        "<https://example.org/a.>\n    ex:p <https://example.org/-a>, <https://example.org/>, "
        "<https://example.org/a%20b>, <https://example.org/a.> .\n"
    )


def test_a_slash_in_a_prefixed_name_is_escaped() -> None:
    turtle = to_turtle([Triple("https://example.org/a/b", "https://example.org/p", "https://example.org/c")], EX)

    assert turtle.endswith("ex:a\\/b\n    ex:p ex:c .\n")


def test_whole_numbers_and_truth_values_are_written_bare() -> None:
    xsd = {"xsd": "http://www.w3.org/2001/XMLSchema#", **EX}
    said = [Literal("11", xsd["xsd"] + "integer"), Literal("true", xsd["xsd"] + "boolean"), Literal("11")]

    turtle = to_turtle([Triple("https://example.org/a", "https://example.org/p", item) for item in said], xsd)

    assert turtle.endswith('ex:p "11", 11, true .\n')


def test_repeats_are_written_once() -> None:
    triple = Triple("https://example.org/a", "https://example.org/p", "https://example.org/b")

    assert to_turtle([triple, triple], EX) == to_turtle([triple], EX)
