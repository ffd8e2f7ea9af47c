"""TriG: who says what. Each source is a named graph with the statements that it speaks of and its evidence for them.

A source's graph holds the plain triple of a statement only if the source supports it, so that a source that disputes a
claim is not made to say it. Together the graphs hold the triples of the other formats, and no more.
"""

from collections import defaultdict

from msgspec.structs import replace

from courtgraph.model import Dataset, Statement
from courtgraph.rdf.claims import evidence_triples, plain_triples, statement_triples
from courtgraph.rdf.namespaces import Names, dataset_prefixes
from courtgraph.rdf.terms import Triple
from courtgraph.rdf.things import entity_triples, info_triples, source_triples
from courtgraph.rdf.turtle import TurtleWriter, by_subject

DEFAULT = ""


def to_trig(dataset: Dataset) -> str:
    """The dataset as TriG: things in the default graph, then one graph per source, in the order of their ids."""
    prefixes = dataset_prefixes(dataset)
    writer = TurtleWriter(prefixes)
    body = []
    for graph, triples in graphs(dataset).items():
        blocks = "\n".join(writer.block(subject, said) for subject, said in by_subject(triples).items())
        body.append(blocks if graph == DEFAULT else f"{writer.iri(graph)} {{\n{blocks}}}\n")
    heads = [f"@prefix {prefix}: <{prefixes[prefix]}> .\n" for prefix in sorted(writer.used)]
    return "\n".join(["".join(heads), *body])


def graphs(dataset: Dataset) -> dict[str, list[Triple]]:
    """The triples of each graph by its IRI; the default graph comes first, with an empty name."""
    names = Names(dataset.info.base, dataset.schema)
    languages = {source.id: source.language for source in dataset.sources}
    found: dict[str, list[Triple]] = defaultdict(list)
    found[DEFAULT].extend(info_triples(dataset.info, names))
    for entity in dataset.entities:
        found[DEFAULT].extend(entity_triples(entity, names))
    for source in dataset.sources:
        found[DEFAULT].extend(source_triples(source, names))
    for statement in dataset.statements:
        for source_id, part in _by_source(statement).items():
            graph = names.thing(source_id) if source_id else DEFAULT
            found[graph].extend(_claim(part, languages.get(source_id, ""), names))
        if not statement.supporting:
            found[DEFAULT].extend(plain_triples(statement, names))
    return {graph: found[graph] for graph in sorted(found)}


def _by_source(statement: Statement) -> dict[str, Statement]:
    """The statement as each source has it: with the evidence of that source only."""
    sources = {piece.source for piece in statement.evidence} or {DEFAULT}
    return {
        source: replace(statement, evidence=tuple(piece for piece in statement.evidence if piece.source == source))
        for source in sorted(sources)
    }


def _claim(statement: Statement, language: str, names: Names) -> list[Triple]:
    triples = list(plain_triples(statement, names)) if statement.supporting else []
    triples.extend(statement_triples(statement, names))
    for piece in statement.evidence:
        triples.extend(evidence_triples(piece, language, names))
    return triples
