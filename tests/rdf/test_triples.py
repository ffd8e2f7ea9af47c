import re

import pytest
import rdflib
from msgspec.structs import replace
from rdflib import OWL, RDF

from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.rdf import to_rdflib
from rdf.readers import ask, written
from rdf.records import AWARD, BASE, CITED, COURT, FIGURE, GRADE, RECEIVED, REPORT, TABLE, dataset_of, small_dataset


def received(status: str = "accepted", modality: str = "fact") -> Statement:
    return Statement(
        subject="court/a",
        predicate="received",
        object="award/b",
        status=status,
        modality=modality,
        evidence=(CITED,),
    )


def test_an_entity_bears_its_type_its_ancestors_and_their_standard_classes() -> None:
    assert ask(
        dataset_of(COURT),
        """court:a a cgo:IntermediateCourt, cgo:Court, cgo:Agent, org:FormalOrganization, schema:GovernmentOrganization,
           foaf:Agent, prov:Agent FILTER NOT EXISTS { court:a a cgo:BasicCourt }""",
    )


def test_an_entity_bears_its_names_in_their_languages() -> None:
    assert ask(
        dataset_of(COURT),
        r"""court:a skos:prefLabel "court繁"@zh-hant, "court简"@zh-hans, "court"@en ;
            skos:altLabel "甲中院"@zh-hans, "甲法院"@zh-hans, "A"@en ;
            dcterms:description "The \"court\" of A\\B.\nA court."@en""",
    )


def test_an_entity_is_the_same_as_an_iri_and_never_as_a_text() -> None:
    court = replace(COURT, same_as=(*COURT.same_as, "no IRI"))
    assert ask(dataset_of(court), "court:a owl:sameAs <https://example.com/id/1>")
    assert not ask(dataset_of(court), "court:a owl:sameAs ?text FILTER(!isIRI(?text))")


@pytest.mark.parametrize(
    "link", ["https://e.org/100%", "https://e.org/%zz", "https://e.org/a#b#c", "https://e.org/[x]"]
)
def test_a_link_that_is_no_iri_is_not_in_the_rdf(link: str) -> None:
    assert not ask(dataset_of(Entity(id="court/a", type="BasicCourt", same_as=(link,))), "?s owl:sameAs ?o")


def test_links_may_be_urns_ecli_and_names_with_prefixes_of_schema_and_dataset() -> None:
    links = ("urn:isbn:1", "ecli:NL:HR:2014:952", "wd:Q1", "ex:ü", "viaf:1")
    info = DatasetInfo(base=BASE, prefixes={"ex": "https://example.com/"})
    dataset = Dataset(info=info, entities=(Entity(id="court/a", type="BasicCourt", same_as=links),))

    assert ask(
        dataset,
        """court:a owl:sameAs <urn:isbn:1>, <ecli:NL:HR:2014:952>, <http://www.wikidata.org/entity/Q1>,
           <https://example.com/ü>""",
    )
    assert not ask(dataset, "court:a owl:sameAs <viaf:1>")


def test_what_is_a_concept_is_in_the_scheme_of_its_type_which_bears_the_labels_of_the_type() -> None:
    assert ask(
        small_dataset(),
        """award:b skos:inScheme <scheme/Award> . <scheme/Award> a skos:ConceptScheme ; skos:prefLabel "Award"@en""",
    )
    assert not ask(small_dataset(), "court:a skos:inScheme ?scheme")


@pytest.mark.parametrize(
    ("status", "kind", "broader"),
    [
        ("accepted", "Topic", True),
        ("disputed", "Topic", False),
        ("accepted", "Award", False),
        ("accepted", "Activity", False),
    ],
)
def test_a_listed_part_has_its_whole_as_the_broader_concept_in_one_scheme(
    status: str, kind: str, broader: bool
) -> None:
    whole = Entity(id="topic/whole", type="Topic")
    part = Entity(id="x/part", type=kind)
    listed = Statement(subject="topic/whole", predicate="hasComponent", object="x/part", status=status)

    assert ask(dataset_of(whole, part, listed), "<x/part> skos:broader <topic/whole>") == broader


@pytest.mark.parametrize("modality", ["plan", "requirement"])
def test_a_part_that_is_planned_or_required_has_no_broader_concept(modality: str) -> None:
    topics = [Entity(id=f"topic/{name}", type="Topic") for name in ("whole", "part")]
    listed = Statement(subject="topic/whole", predicate="hasComponent", object="topic/part", modality=modality)

    assert not ask(dataset_of(*topics, listed), "?part skos:broader ?whole")


def test_a_concept_is_not_broader_than_itself() -> None:
    listed = Statement(subject="topic/a", predicate="hasComponent", object="topic/a")

    assert not ask(dataset_of(Entity(id="topic/a", type="Topic"), listed), "?part skos:broader ?whole")


def test_an_unknown_type_is_a_class_of_its_own() -> None:
    assert ask(dataset_of(Entity(id="court/a", type="Odd type")), "court:a a cgo:Odd_x0020_type")


@pytest.mark.parametrize(
    ("status", "plain"), [("accepted", True), ("disputed", False), ("deprecated", False), ("candidate", False)]
)
def test_only_an_accepted_statement_has_a_plain_triple_but_every_one_has_a_node(status: str, plain: bool) -> None:
    dataset = dataset_of(COURT, AWARD, REPORT, received(status))

    assert ask(dataset, "court:a cgo:received award:b") == plain
    assert ask(
        dataset,
        f"""?node a rdf:Statement, prov:Entity ; rdf:subject court:a ; rdf:predicate cgo:received ; rdf:object award:b ;
            cgo:modality "fact" ; cgo:status "{status}" """,
    )


def test_a_statement_is_named_by_its_identifier() -> None:
    assert ask(dataset_of(RECEIVED), f"<statement/{RECEIVED.id}> rdf:subject <court/a> ; rdf:object <award/b>")


@pytest.mark.parametrize("modality", ["plan", "requirement"])
def test_a_plan_or_a_requirement_is_told_by_its_node_alone(modality: str) -> None:
    dataset = dataset_of(COURT, AWARD, received(modality=modality))

    assert ask(dataset, f'?node a rdf:Statement ; rdf:subject court:a ; rdf:object award:b ; cgo:modality "{modality}"')
    assert not ask(dataset, "court:a cgo:received award:b")


def test_the_last_member_of_an_open_list_says_so_and_no_other_does() -> None:
    last = Statement(subject="award/b", predicate="hasComponent", object="topic/e", open=True)

    assert ask(dataset_of(last), f"statement:{last.id} cgo:open true")
    assert not ask(dataset_of(RECEIVED), "?node cgo:open ?any")


def test_qualifiers_are_typed_by_the_schema() -> None:
    assert ask(dataset_of(COURT, RECEIVED), '?node cgo:year "2024"^^xsd:gYear ; cgo:count 3')
    assert ask(dataset_of(COURT, FIGURE), '?node cgo:period "2024-05-01"^^xsd:date ; cgo:approx "at_least"')


@pytest.mark.parametrize(
    ("written", "literal", "days"),
    [
        ("2024", '"2024"^^xsd:gYear', '"2024-01-01"^^xsd:date "2024-12-31"^^xsd:date'),
        ("2024-02", '"2024-02"^^xsd:gYearMonth', '"2024-02-01"^^xsd:date "2024-02-29"^^xsd:date'),
        ("2024-01/2024-06", '"2024-01/2024-06"^^<EDTF>', '"2024-01-01"^^xsd:date "2024-06-30"^^xsd:date'),
        ("../2024-06-30", '"../2024-06-30"^^<EDTF>', 'UNDEF "2024-06-30"^^xsd:date'),
        ("2024/..", '"2024/.."^^<EDTF>', '"2024-01-01"^^xsd:date UNDEF'),
        ("soon", '"soon"', "UNDEF UNDEF"),
    ],
)
def test_a_period_is_kept_as_it_is_written_and_has_the_days_where_it_begins_and_ends(
    written: str, literal: str, days: str
) -> None:
    literal = literal.replace("EDTF", "http://id.loc.gov/datatypes/edtf/EDTF")

    assert ask(
        dataset_of(COURT, replace(FIGURE, qualifiers={"period": written})),
        f"""?node cgo:period {literal}
            OPTIONAL {{ ?node cgo:periodStart ?first }} OPTIONAL {{ ?node cgo:periodEnd ?last }}
            VALUES (?expected ?end) {{ ({days}) }}
            FILTER(COALESCE(?first, "") = COALESCE(?expected, "") && COALESCE(?last, "") = COALESCE(?end, ""))""",
    )


def test_a_year_has_its_days_too_so_that_periods_compare() -> None:
    assert ask(dataset_of(COURT, RECEIVED), '?node cgo:periodStart "2024-01-01"^^xsd:date ; cgo:periodEnd ?last')


def test_a_source_says_which_period_it_covers() -> None:
    assert ask(
        dataset_of(replace(REPORT, covers="2024-01/2024-06")),
        """source:report dcterms:temporal ?period . ?period a dcterms:PeriodOfTime ;
            rdf:value "2024-01/2024-06"^^<http://id.loc.gov/datatypes/edtf/EDTF> ;
            dcat:startDate "2024-01-01"^^xsd:date ; dcat:endDate "2024-06-30"^^xsd:date""",
    )
    assert not ask(dataset_of(REPORT), "?one dcterms:temporal ?period")


def test_a_value_is_a_literal_of_the_plain_triple_and_of_the_node() -> None:
    assert ask(dataset_of(AWARD, GRADE), 'award:b cgo:grade "一等獎"@zh-hant . ?node rdf:object "一等獎"@zh-hant')


def test_a_figure_is_an_observation_and_its_plain_triple_leads_to_the_indicator() -> None:
    dataset = small_dataset()

    assert ask(
        dataset,
        f"""court:a cgo:hasFigure indicator:c . statement:{FIGURE.id} a rdf:Statement, schema:Observation ;
            schema:observationAbout court:a ; schema:measuredProperty indicator:c ;
            schema:value "39.5"^^xsd:decimal ; schema:unitText "time" ; rdf:object indicator:c""",
    )


def test_a_figure_that_is_no_number_is_a_plain_string() -> None:
    figure = Statement(subject="court/a", predicate="hasFigure", object="indicator/c", value="many", unit="time")

    assert ask(dataset_of(figure), '?node schema:value ?value FILTER sameTerm(?value, "many")')


def test_evidence_leads_to_the_source_the_line_and_the_words() -> None:
    assert ask(
        dataset_of(COURT, REPORT, received()),
        f"""?node prov:wasDerivedFrom <evidence/{CITED.id}> .
            <evidence/{CITED.id}> a oa:SpecificResource ; oa:hasSource source:report ; cgo:line 11 ;
                cgo:stance "supports" ; cgo:inferred false ; cgo:quote "榮獲先進集體"@zh-hant ;
                oa:hasSelector <evidence/{CITED.id}/quote>, <evidence/{CITED.id}/line> .
            <evidence/{CITED.id}/quote> a oa:TextQuoteSelector ; oa:exact "榮獲先進集體" .
            <evidence/{CITED.id}/line> a oa:FragmentSelector ; rdf:value "line=10,11" ;
                dcterms:conformsTo <http://tools.ietf.org/rfc/rfc5147>""",
    )


@pytest.mark.parametrize(
    ("stance", "leading"),
    [("supports", "prov:wasDerivedFrom"), ("disputes", "cgo:disputedBy"), ("mentions", "cgo:mentionedBy")],
)
def test_a_statement_is_derived_from_what_supports_it_and_from_nothing_else(stance: str, leading: str) -> None:
    dataset = dataset_of(REPORT, replace(RECEIVED, evidence=(replace(CITED, stance=stance),)))

    assert ask(
        dataset,
        f"""?node {leading} ?piece . ?piece cgo:stance "{stance}" FILTER NOT EXISTS {{
            ?node ?other ?piece FILTER(?other != {leading}) }}""",
    )


@pytest.mark.parametrize(("quote", "literal"), [("the courts", '"the courts"@en'), ("140000", '"140000"')])
def test_a_quote_is_in_the_language_of_its_words(quote: str, literal: str) -> None:
    claim = Statement(subject="a", predicate="b", evidence=(Evidence(source="source/report", line=1, quote=quote),))

    assert ask(dataset_of(REPORT, claim), f"?piece cgo:quote ?words FILTER sameTerm(?words, {literal})")


def test_evidence_says_who_added_it_and_why_it_is_inferred() -> None:
    assert ask(dataset_of(RECEIVED), '?piece cgo:inferred true ; skos:note "why"@en ; dcterms:creator "a clerk"')


def test_evidence_has_notes_and_glosses_in_their_languages() -> None:
    notes, glosses = {"zh-Hant": "無主語", "en": "No subject."}, {"en": "won an award", "": "x"}
    piece = Evidence(source="source/report", line=1, quote="榮獲", note=notes, gloss=glosses)

    assert ask(
        dataset_of(REPORT, Statement(subject="a", predicate="b", evidence=(piece,))),
        '?piece skos:note "無主語"@zh-hant, "No subject."@en ; cgo:gloss "won an award"@en, "x"',
    )


def test_what_several_records_of_one_piece_translate_is_said_of_the_piece() -> None:
    pieces = [Evidence(source="source/report", line=1, quote="榮獲", gloss={tag: tag}) for tag in ("en", "zh-Hans")]
    claims = [Statement(subject="a", predicate=piece.gloss.get("en", "b"), evidence=(piece,)) for piece in pieces]

    assert ask(dataset_of(*claims), '?piece cgo:gloss "en"@en, "zh-Hans"@zh-hans')


def test_a_line_before_the_first_has_no_selector() -> None:
    piece = Evidence(source="source/report", line=0, quote="x")

    dataset = dataset_of(Statement(subject="a", predicate="received", object="b", evidence=(piece,)))

    assert ask(dataset, "?piece cgo:line 0 ; oa:hasSelector ?quote FILTER NOT EXISTS { ?line a oa:FragmentSelector }")


def test_statements_that_cite_the_same_words_share_the_evidence() -> None:
    assert ask(
        dataset_of(received(), GRADE),
        f"?one prov:wasDerivedFrom <evidence/{CITED.id}> . ?other prov:wasDerivedFrom <evidence/{CITED.id}> "
        "FILTER(?one != ?other)",
    )


def test_a_source_is_described_though_no_statement_speaks_of_it() -> None:
    assert ask(
        dataset_of(REPORT),
        f"""source:report a cgo:Report, cgo:Document, schema:Report, prov:Entity ; skos:prefLabel "report"@en ;
            dcterms:title "report"@en ; dcterms:language "zh-Hant" ; dcterms:issued "2024-05"^^xsd:gYearMonth ;
            dcterms:publisher "A publisher" ; cgo:sha256 "{"a" * 64}" ; cgo:lineCount 32""",
    )


def test_a_source_tells_where_it_comes_from() -> None:
    assert ask(
        dataset_of(REPORT),
        """source:report dcterms:creator "An author" ; dcterms:license <http://spdx.org/licenses/CC-BY-4.0> ;
            dcterms:source <https://example.com/report?id=1> ; schema:archivedAt <https://archive.example.com/1> ;
            cgo:retrieved "2025-01-31"^^xsd:date""",
    )


def test_an_address_that_is_none_stays_a_text() -> None:
    assert ask(dataset_of(Source(id="source/a", url="no address>")), 'source:a dcterms:source "no address>"')


def test_a_source_of_which_nothing_more_is_known_says_nothing_more() -> None:
    assert not ask(
        dataset_of(TABLE), "source:table ?p ?o FILTER(?p IN (dcterms:creator, dcterms:license, cgo:retrieved))"
    )
    assert not ask(dataset_of(TABLE), "source:table dcterms:source|schema:archivedAt|dcterms:publisher ?o")


def test_a_source_that_a_statement_speaks_of_is_written_once() -> None:
    spoken_of = Statement(subject="source/table", predicate="isAbout", object="topic/e")

    alone, together = written(dataset_of(TABLE)), written(dataset_of(TABLE, spoken_of))

    about = {line for line in together if line.startswith(f"<{BASE}source/table>")}
    assert about - alone == {
        f"<{BASE}source/table> <https://courtgraph.example/ontology#isAbout> <{BASE}topic/e>",
    }


def test_the_dataset_describes_itself() -> None:
    assert ask(
        small_dataset(),
        """<> a dcat:Dataset, void:Dataset ; dcterms:title "title"@en, "title简"@zh-hans ;
           dcterms:description "About"@en ; dcterms:license <https://example.com/licence> ;
           void:uriSpace "https://example.org/" ; void:vocabulary ?any""",
    )


def test_a_curie_of_the_schema_is_the_iri_that_it_stands_for() -> None:
    entity = Entity(id="court/a", type="BasicCourt", same_as=("foaf:x", "cgo:y", "foaf"))

    assert ask(dataset_of(entity), "court:a owl:sameAs foaf:x, cgo:y")


@pytest.mark.parametrize(
    ("licence", "said"),
    [
        ("Apache-2.0", "dcterms:license <http://spdx.org/licenses/Apache-2.0>"),
        ("cc-by-4.0", "dcterms:license <http://spdx.org/licenses/CC-BY-4.0>"),
        ("urn:x:y", "dcterms:license <urn:x:y>"),
        ("All rights reserved", '<http://purl.org/dc/elements/1.1/rights> "All rights reserved"'),
        ("MIT OR Apache-2.0", '<http://purl.org/dc/elements/1.1/rights> "MIT OR Apache-2.0"'),
        ("LicenseRef-own", '<http://purl.org/dc/elements/1.1/rights> "LicenseRef-own"'),
    ],
)
def test_a_licence_is_an_iri_where_it_has_one_and_else_a_text_of_rights(licence: str, said: str) -> None:
    dataset = Dataset(info=DatasetInfo(base=BASE, licence=licence))

    assert ask(dataset, f"<> {said}")
    assert not ask(dataset, "<> dcterms:license ?text FILTER(isLiteral(?text))")


def test_the_dataset_names_every_vocabulary_that_it_uses_and_the_ontology_as_the_graph_imports_it() -> None:
    report = replace(REPORT, licence="All rights reserved", covers="2024")
    graph = to_rdflib(replace(small_dataset(), sources=(report, TABLE)))
    void = rdflib.Namespace("http://rdfs.org/ns/void#")

    terms = {*graph.predicates(), *graph.objects(None, RDF.type)}
    namespaces = {re.sub("[^/#]*$", "", str(term)).removesuffix("#") for term in terms}
    assert {str(one) for one in graph.objects(None, void.vocabulary)} == namespaces
    assert {*graph.objects(None, OWL.imports)} <= {*graph.objects(None, void.vocabulary)}


def test_the_graph_of_the_dataset_imports_the_ontology() -> None:
    assert ask(
        small_dataset(),
        "<graph> a owl:Ontology ; void:inDataset <> ; owl:imports <https://courtgraph.example/ontology>",
    )


def test_records_without_an_identity_say_nothing_of_the_dataset() -> None:
    dataset = dataset_of(
        Entity(id="", type="Topic"),
        Source(id=""),
        Statement(subject="", predicate="", evidence=(Evidence(source="", line=1, quote=""),)),
    )

    assert not ask(dataset, "<> a cgo:Topic")
    assert not ask(dataset, "?piece oa:hasSource ?source")
    assert not ask(dataset, "?node rdf:subject ?subject")


def test_there_are_no_blank_nodes() -> None:
    assert not ask(small_dataset(), "?s ?p ?o FILTER(isBlank(?s) || isBlank(?o))")
