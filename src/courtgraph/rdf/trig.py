"""TriG: who says what. Each source is a named graph with the statements that it speaks of and its evidence for them.

A source's graph holds the plain triple of a statement only if the source supports it, so that a source that disputes a
claim is not made to say it. Together the graphs hold the triples of the other formats, and no more.
"""

from collections import defaultdict
from collections.abc import Iterator

from msgspec.structs import replace

from courtgraph.model import Dataset, Statement
from courtgraph.rdf.compiled_mapping import CompiledMapping
from courtgraph.rdf.fields import FieldReader, Row
from courtgraph.rdf.namespaces import dataset_prefixes
from courtgraph.rdf.terms import Triple
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
    fields, forms = FieldReader(dataset), dataset.once(CompiledMapping)
    found: dict[str, list[Triple]] = defaultdict(list)
    for source, kind, row in _placed(dataset, fields):
        graph = fields.minter.thing(source) if source else DEFAULT
        found[graph] += forms.form((kind,), row).triples(row[1])
    return {graph: found[graph] for graph in sorted(found)}


def _placed(dataset: Dataset, fields: FieldReader) -> Iterator[tuple[str, str, Row]]:
    """What each record says, the source that says it, and the kind of the record."""
    for kind in ("dataset", "entity", "source", "scheme"):
        yield from ((DEFAULT, kind, row) for row in fields.rows(kind))
    for statement in dataset.statements:
        for source, part in _by_source(statement).items():
            row = fields.statement(part)
            if part.supporting:
                yield source, "claim", row
            yield source, "statement", row
            pieces = {piece.id: piece for piece in dataset.evidence_of(part)}
            yield from ((source, "evidence", fields.evidence(one, piece)) for one, piece in pieces.items())
        if not statement.supporting:
            yield DEFAULT, "claim", fields.statement(statement)


def _by_source(statement: Statement) -> dict[str, Statement]:
    """The statement as each source has it: with the evidence of that source only."""
    sources = {piece.source for piece in statement.evidence} or {DEFAULT}
    if len(sources) == 1:
        return dict.fromkeys(sources, statement)
    return {
        source: replace(statement, evidence=tuple(piece for piece in statement.evidence if piece.source == source))
        for source in sorted(sources)
    }
