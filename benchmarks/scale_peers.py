"""One peer's way from tables to N-Triples, as a whole process: ``python scale_peers.py NAME TABLES OUTPUT``.

rdflib and pyoxigraph get the triples of courtgraph's records. maplib and Morph-KGC, which run without courtgraph, map
columns of the tables by templates and by RML: thirteen and seven triples of each statement and its evidence.
"""

import sys
from pathlib import Path

BASE = "https://courtgraph.example/"
NAMESPACES = {
    "cgo": f"{BASE}ontology#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def by_rdflib(tables: Path, output: Path) -> None:
    """Add every triple to a graph, and let it write them."""
    from courtgraph import read_dataset, to_rdflib

    to_rdflib(read_dataset(tables)).serialize(output, format="nt", encoding="utf-8")


def by_pyoxigraph(tables: Path, output: Path) -> None:
    """Write by the stream writer, from triples made one by one."""
    import pyoxigraph
    from peers import oxigraph_triples

    from courtgraph import read_dataset

    triples = oxigraph_triples(read_dataset(tables))
    pyoxigraph.serialize(triples, output=str(output), format=pyoxigraph.RdfFormat.N_TRIPLES)


TEMPLATE = """
@prefix cg: <{base}> . @prefix rdf: <{rdf}> . @prefix cgo: <{cgo}> . @prefix prov: <{prov}> . @prefix oa: <{oa}> .
cg:statements [ ottr:IRI ?node, ottr:IRI ?subject, ottr:IRI ?predicate, ottr:IRI ?target, ?modality, ?status ] :: {{
    ottr:Triple(?node, rdf:type, rdf:Statement), ottr:Triple(?node, rdf:type, prov:Entity),
    ottr:Triple(?node, rdf:subject, ?subject), ottr:Triple(?node, rdf:predicate, ?predicate),
    ottr:Triple(?node, rdf:object, ?target), ottr:Triple(?node, cgo:modality, ?modality),
    ottr:Triple(?node, cgo:status, ?status)
}} .
cg:evidence [ ottr:IRI ?node, ottr:IRI ?piece, ottr:IRI ?source, ?line, ?quote, ?stance ] :: {{
    ottr:Triple(?node, prov:wasDerivedFrom, ?piece), ottr:Triple(?piece, rdf:type, oa:SpecificResource),
    ottr:Triple(?piece, oa:hasSource, ?source), ottr:Triple(?piece, cgo:line, ?line),
    ottr:Triple(?piece, cgo:quote, ?quote), ottr:Triple(?piece, cgo:stance, ?stance)
}} .
"""


def by_maplib(tables: Path, output: Path) -> None:
    """Map frames by templates."""
    import maplib
    import polars

    model = maplib.Model()
    model.add_template(TEMPLATE.format(base=BASE, **NAMESPACES))
    statements = polars.read_parquet(str(tables / "statements/*.parquet")).select(
        node=_iri(polars, "statement/", "id"),
        subject=_iri(polars, "", "subject"),
        predicate=_iri(polars, "ontology#", "predicate"),
        target=_iri(polars, "", "object"),
        modality=polars.col("modality").cast(polars.String),
        status=polars.col("status").cast(polars.String),
    )
    model.map(f"{BASE}statements", statements)
    evidence = polars.read_parquet(str(tables / "evidence/*.parquet")).select(
        node=_iri(polars, "statement/", "statement"),
        piece=_iri(polars, "evidence/", "id"),
        source=_iri(polars, "", "source"),
        line=polars.col("line"),
        quote=polars.col("quote"),
        stance=polars.col("stance").cast(polars.String),
    )
    model.map(f"{BASE}evidence", evidence)
    model.write(str(output), format="ntriples")


def _iri(polars, path, name):  # type: ignore[no-untyped-def]  # polars is of another environment
    return polars.lit(BASE + path) + polars.col(name).cast(polars.String)


def by_morph_kgc(tables: Path, output: Path) -> None:
    """Map Parquet files by RML."""
    import morph_kgc

    mapping = output.with_suffix(".ttl")
    mapping.write_text(_rml(tables), "utf-8")
    settings = "logging_level: ERROR\nnumber_of_processes: 1"
    triples = morph_kgc.materialize_set(f"[CONFIGURATION]\n{settings}\n[TABLES]\nmappings: {mapping}\n")
    with output.open("w", encoding="utf-8") as file:
        file.writelines(f"{triple} .\n" for triple in triples)


def _rml(tables: Path) -> str:
    """Some triples of statements and of evidence; columns named subject and object come out wrong, and are left out."""
    maps = {
        ("statements", "statement/{id}"): {
            "rdf:predicate": "ontology#{predicate}", "cgo:modality": "modality", "cgo:status": "status",
        },
        ("evidence", "evidence/{id}"): {
            "oa:hasSource": "{source}", "cgo:line": "line", "cgo:quote": "quote", "cgo:stance": "stance",
        },
    }  # fmt: skip
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in NAMESPACES.items())
    prefixes += "@prefix rr: <http://www.w3.org/ns/r2rml#> .\n@prefix rml: <http://semweb.mmlab.be/ns/rml#> .\n"
    parts = []
    for (table, subject), said in maps.items():
        for number, path in enumerate(sorted((tables / table).glob("*.parquet"))):
            objects = ";\n".join(
                f"  rr:predicateObjectMap [ rr:predicate {name} ; rr:objectMap [ {_term(value)} ] ]"
                for name, value in said.items()
            )
            source = f'rml:logicalSource [ rml:source "{path}" ]'
            parts.append(
                f'<#{table}{number}> {source} ;\n  rr:subjectMap [ rr:template "{BASE}{subject}" ] ;\n{objects} .\n'
            )
    return prefixes + "".join(parts)


def _term(value: str) -> str:
    return f'rr:template "{BASE}{value}"' if "{" in value else f'rml:reference "{value}"'


PEERS = {"rdflib": by_rdflib, "pyoxigraph": by_pyoxigraph, "maplib": by_maplib, "morph-kgc": by_morph_kgc}

if __name__ == "__main__":
    PEERS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
