from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
import rdflib
from msgspec.structs import replace

from courtgraph import __version__
from courtgraph.rdf import FORMATS, to_catalog, to_context, to_ontology, to_shapes
from courtgraph.rdf.literals import typed
from courtgraph.rdf.namespaces import STANDARD, XSD
from courtgraph.schema import Predicate, Schema, ValueSpec, default_schema
from rdf.readers import as_lines
from rdf.records import BASE, small_dataset

SCHEMA = default_schema()
AWARD = SCHEMA.types["Award"]


def ask(schema: Schema, pattern: str) -> bool:
    store = ox.Store()
    store.load(to_ontology(schema), ox.RdfFormat.TURTLE)
    prefixes = {**STANDARD, **schema.prefixes, "cgo": schema.namespace}
    return bool(
        store.query("".join(f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items()) + f"ASK {{ {pattern} }}")
    )


@pytest.mark.parametrize(
    "pattern",
    [
        "cgo:BasicCourt a owl:Class ; rdfs:subClassOf cgo:Court",
        "cgo:Court rdfs:subClassOf cgo:Agent, org:FormalOrganization, schema:GovernmentOrganization",
        'cgo:Court rdfs:label "法院"@zh-hant, "法院"@zh-hans, "Court"@en ; skos:definition ?definition',
        "cgo:received a owl:ObjectProperty ; rdfs:range cgo:Award ; schema:domainIncludes cgo:Agent, cgo:Activity",
        'cgo:received rdfs:label "received"@en ; cgo:inverseLabel "was received by"@en, "授予"@zh-hans',
        "cgo:hasComponent rdfs:subPropertyOf dcterms:hasPart",
        "cgo:awardYear a owl:DatatypeProperty ; rdfs:domain cgo:Award ; rdfs:range xsd:gYear",
        "cgo:grade a owl:DatatypeProperty ; rdfs:range rdf:langString",
        "cgo:hasFigure a owl:ObjectProperty ; rdfs:range cgo:Indicator",
        "cgo:year a owl:DatatypeProperty ; rdfs:domain rdf:Statement ; rdfs:range xsd:gYear",
        "cgo:period schema:rangeIncludes xsd:gYear, xsd:gYearMonth, xsd:date",
        "cgo:status a owl:DatatypeProperty ; rdfs:range xsd:string",
        "cgo:inferred rdfs:range xsd:boolean . cgo:line rdfs:range xsd:integer",
        "cgo:modality rdfs:domain rdf:Statement . cgo:status rdfs:domain rdf:Statement",
        "cgo:open rdfs:domain rdf:Statement",
        "cgo:periodStart rdfs:domain rdf:Statement . cgo:periodEnd rdfs:domain rdf:Statement",
        "cgo:line rdfs:domain oa:SpecificResource . cgo:stance rdfs:domain oa:SpecificResource",
        "cgo:inferred rdfs:domain oa:SpecificResource . cgo:gloss rdfs:domain oa:SpecificResource",
        "cgo:sha256 rdfs:domain prov:Entity . cgo:retrieved rdfs:domain prov:Entity",
        '<http://id.loc.gov/datatypes/edtf/EDTF> a rdfs:Datatype ; rdfs:label "Extended Date/Time Format"@en',
        "cgo:inverseLabel a owl:AnnotationProperty",
        'cgo:periodStart rdfs:label "期間首日"@zh-hant, "期间首日"@zh-hans, "first day of the period"@en',
        'cgo:inverseLabel rdfs:label "反向名稱"@zh-hant, "反向名称"@zh-hans, "inverse label"@en',
        "cgo:gloss rdfs:subPropertyOf dcterms:description",
        "cgo:quote a owl:DatatypeProperty ; schema:rangeIncludes rdf:langString, xsd:string",
        "cgo:disputedBy a owl:ObjectProperty ; rdfs:domain rdf:Statement ; rdfs:range oa:SpecificResource",
        "cgo:mentionedBy a owl:ObjectProperty ; rdfs:domain rdf:Statement ; rdfs:range oa:SpecificResource",
        """<https://courtgraph.example/ontology> a owl:Ontology ; dcterms:title "courtgraph 的本體"@zh-hant,
           "courtgraph 的本体"@zh-hans, "The ontology of courtgraph"@en ;
           dcterms:license <http://spdx.org/licenses/Apache-2.0>""",
        "cgo:received rdfs:isDefinedBy <https://courtgraph.example/ontology>",
    ],
)
def test_the_ontology_says_what_the_schema_says(pattern: str) -> None:
    assert ask(default_schema(), pattern)


def test_the_ontology_says_which_version_of_courtgraph_wrote_it() -> None:
    assert ask(default_schema(), f'<https://courtgraph.example/ontology> owl:versionInfo "{__version__}"')


@pytest.mark.parametrize(
    ("former", "now", "kind"),
    [
        ("reports", "cgo:hasFigure", "owl:ObjectProperty"),
        ("literal", "cgo:numberedForm", "owl:DatatypeProperty"),
        ("Medal", "cgo:Award, cgo:Prize", "owl:Class"),
    ],
)
def test_a_name_of_before_is_deprecated_and_leads_to_those_of_now(former: str, now: str, kind: str) -> None:
    renamed = replace(AWARD, renamed_from=("Medal",))
    schema = replace(SCHEMA, types={**SCHEMA.types, "Award": renamed, "Prize": replace(renamed, name="Prize")})

    assert ask(schema, f"cgo:{former} a {kind} ; owl:deprecated true ; dcterms:isReplacedBy {now}")


@pytest.mark.parametrize("name", ["partOf", "memberOf", "locatedIn", "focusesOn"])
def test_a_name_that_still_stands_is_not_deprecated(name: str) -> None:
    assert not ask(SCHEMA, f"cgo:{name} owl:deprecated ?any")


def test_several_classes_are_no_domain_since_a_domain_is_their_intersection() -> None:
    assert not ask(default_schema(), "cgo:received rdfs:domain ?class")


def test_every_type_predicate_and_qualifier_is_in_the_ontology() -> None:
    schema = default_schema()

    graph: Any = rdflib.Graph().parse(data=to_ontology(schema), format="turtle")

    defined = {str(subject).removeprefix(schema.namespace) for subject in graph.subjects(rdflib.SKOS.definition)}
    assert {*schema.types, *schema.predicates, *schema.qualifiers} <= defined


def test_both_libraries_read_the_ontology_to_the_same_triples_without_blank_nodes() -> None:
    ontology = to_ontology(default_schema())

    lines = {str(quad.triple) for quad in ox.parse(ontology, ox.RdfFormat.TURTLE)}

    assert lines == as_lines(rdflib.Graph().parse(data=ontology, format="turtle"))
    assert not any("_:" in line for line in lines)


def test_what_a_dataset_adds_to_the_schema_is_in_the_ontology() -> None:
    schema = default_schema()
    added = Predicate(
        name="審級",
        label={"en": "level"},
        inverse={},
        definition="d",
        domain=("Court",),
        value=ValueSpec(datatype="positiveInteger"),
    )

    extended = replace(schema, predicates={**schema.predicates, "審級": added})

    assert ask(extended, "cgo:審級 a owl:DatatypeProperty ; rdfs:domain cgo:Court ; rdfs:range xsd:integer")


def test_the_prefixes_of_the_rdf_form_are_those_of_the_schema() -> None:
    declared = default_schema().prefixes

    assert {prefix: declared[prefix] for prefix in STANDARD} == STANDARD


def test_every_term_of_ours_says_which_ontology_defines_it() -> None:
    defined = "?term a ?kind FILTER(STRSTARTS(STR(?term), STR(cgo:))) "

    assert ask(default_schema(), defined)
    assert not ask(default_schema(), defined + "FILTER NOT EXISTS { ?term rdfs:isDefinedBy ?ontology }")


@pytest.mark.parametrize("name", ["arity", "ordinal", "count"])
def test_a_count_has_one_datatype_in_literals_ontology_shapes_and_context(name: str) -> None:
    schema = default_schema()
    shape = to_shapes(schema).partition(f"cgo:{name}-shape")[2].partition(" .\n")[0]

    assert typed("3", "positiveInteger").datatype == XSD + "integer"
    assert ask(schema, f"cgo:{name} rdfs:range xsd:integer")
    assert f"sh:path cgo:{name} ; sh:datatype xsd:integer" in shape.replace("sh:maxCount 1 ; ", "")
    assert to_context(schema)[name] == {"@id": f"cgo:{name}", "@type": "xsd:integer"}


def test_the_catalog_leads_from_what_the_graph_imports_to_the_file_beside_it() -> None:
    [entry] = ElementTree.fromstring(to_catalog(SCHEMA, "ontology.ttl"))  # noqa: S314  # our own file

    assert entry.tag == "{urn:oasis:names:tc:entity:xmlns:xml:catalog}uri"
    assert entry.attrib == {"name": "https://courtgraph.example/ontology", "uri": "ontology.ttl"}


def test_an_ontology_tool_that_opens_the_graph_alone_finds_the_classes_of_what_it_imports(tmp_path: Path) -> None:
    from owlready2 import World, onto_path

    ontology = ox.parse(to_ontology(default_schema()), ox.RdfFormat.TURTLE)
    ox.serialize(ontology, tmp_path / "ontology.nt", ox.RdfFormat.N_TRIPLES)
    (tmp_path / "graph.nt").write_bytes(FORMATS["nt"](small_dataset()))
    onto_path[:] = [str(tmp_path)]

    graph = World().get_ontology((tmp_path / "graph.nt").as_uri()).load()
    classes = {one.name: {parent.name for parent in one.is_a} for one in graph.world.classes()}
    court = graph.world[BASE + "court/a"]

    assert [one.base_iri for one in graph.imported_ontologies] == ["https://courtgraph.example/ontology#"]
    assert classes["BasicCourt"] == {"Court"}
    assert "IntermediateCourt" in {kind.name for kind in court.is_a}
