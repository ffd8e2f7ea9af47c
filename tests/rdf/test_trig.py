from courtgraph.model import Evidence, Statement
from courtgraph.rdf import FORMATS
from rdf.readers import quads_with_oxigraph, written
from rdf.records import AWARD, BASE, COURT, REPORT, TABLE, dataset_of, small_dataset

REPORT_GRAPH, TABLE_GRAPH, DEFAULT = f"{BASE}source/report", f"{BASE}source/table", ""
PLAIN = f"<{BASE}court/a> <https://courtgraph.example/ontology#received> <{BASE}award/b>"


def graphs_of(line: str, *stances: tuple[str, str], status: str = "accepted") -> set[str]:
    """The graphs in which a line stands when sources take these stances on a statement."""
    statement = Statement(
        subject="court/a",
        predicate="received",
        object="award/b",
        status=status,
        evidence=tuple(Evidence(source=source, line=1, quote="x", stance=stance) for source, stance in stances),
    )
    trig = FORMATS["trig"](dataset_of(COURT, AWARD, REPORT, TABLE, statement))
    return {graph for graph, said in quads_with_oxigraph(trig) if said.startswith(line)}


def test_a_statement_stands_in_the_graph_of_its_source() -> None:
    assert graphs_of(PLAIN, ("source/report", "supports")) == {REPORT_GRAPH}


def test_a_statement_that_two_sources_support_stands_in_both() -> None:
    assert graphs_of(PLAIN, ("source/report", "supports"), ("source/table", "supports")) == {REPORT_GRAPH, TABLE_GRAPH}


def test_a_source_that_disputes_a_claim_does_not_make_it_but_has_its_node() -> None:
    stances = ("source/report", "supports"), ("source/table", "disputes")

    assert graphs_of(PLAIN, *stances) == {REPORT_GRAPH}
    assert graphs_of(f"<{BASE}statement/", *stances) == {REPORT_GRAPH, TABLE_GRAPH}


def test_a_claim_that_no_source_supports_outright_is_the_dataset_s_own() -> None:
    assert graphs_of(PLAIN, ("source/report", "mentions")) == {DEFAULT}
    assert graphs_of(PLAIN) == {DEFAULT}


def test_a_disputed_claim_stands_in_no_graph() -> None:
    assert graphs_of(PLAIN, ("source/report", "supports"), status="disputed") == set()


def test_each_graph_has_the_evidence_of_its_source_only() -> None:
    quads = quads_with_oxigraph(FORMATS["trig"](small_dataset()))

    where = {(graph, line.rpartition("<")[2]) for graph, line in quads if "hasSource" in line}
    assert where == {(REPORT_GRAPH, f"{REPORT_GRAPH}>"), (TABLE_GRAPH, f"{TABLE_GRAPH}>")}


def test_things_and_the_dataset_stand_in_the_default_graph() -> None:
    supported = ("source/report", "supports")

    assert graphs_of(f"<{BASE}court/a> <http://www.w3.org/2004/02/skos/core#prefLabel>", supported) == {DEFAULT}
    assert graphs_of(f"<{BASE}source/report>", supported) == {DEFAULT}
    assert graphs_of(f"<{BASE}> ", supported) == {DEFAULT}


def test_the_graphs_together_hold_the_triples_of_the_other_formats() -> None:
    dataset = small_dataset()

    assert {line for _, line in quads_with_oxigraph(FORMATS["trig"](dataset))} == written(dataset)
