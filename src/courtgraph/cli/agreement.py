"""``courtgraph agreement``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE, FOLDER, language_option, read_noted, texts_option
from courtgraph.cli.common.result_output import print_result
from courtgraph.text import printable, to_columns

if TYPE_CHECKING:
    from courtgraph.merging.agreement import Agreement
    from courtgraph.model import Dataset, Statement


@click.command("agreement")
@click.argument("a", type=FOLDER)
@click.argument("b", type=FOLDER)
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@click.option("-o", "--output", default="-", type=FILE, show_default=True)
@texts_option
@language_option
def agreement_command(a: Path, b: Path, form: str, output: Path, texts: Sequence[Path], language: str | None) -> None:
    """Tell how far two curators agree, who each made a dataset of one text.

    A statement is shared where both make the same claim; what has another id in B is known by its type and its name.
    Precision and recall are those of B measured against A. Cohen's kappa and Krippendorff's alpha count units: a line
    of a text of both, and a predicate that either uses. The page has both beside the words, and holds the texts.

    \b
    Examples:
      courtgraph agreement mine theirs
      courtgraph agreement mine theirs --texts reports --format html -o agreement.html
    """
    from courtgraph.merging.agreement import agreement
    from courtgraph.store import atomic_write

    ours, theirs = read_noted(a), read_noted(b)
    found = agreement(ours, theirs)
    if form == "text":
        written = "".join(f"{line}\n" for line in _lines(found, ours, theirs))
    elif form == "json":
        written = _json(found)
    else:
        from courtgraph.html.agreement_page import render_agreement
        from courtgraph.store.source_texts import texts_at_hand

        read = {
            **texts_at_hand(b, [one for one in ours.sources if one.id in found.sources], texts),
            **texts_at_hand(a, ours.sources, texts),
        }
        written = render_agreement(found, ours, theirs, read, (str(a), str(b)), language or "")
    content = written.encode("utf-8", "replace")
    if str(output) == "-":
        print_result(content, is_json=form == "json")
    else:
        atomic_write(output, content)
        click.echo(printable(f"{output}: {len(content) / 1024:,.0f} KiB"), err=True)


def _lines(found: "Agreement", a: "Dataset", b: "Dataset") -> Iterator[str]:
    """The numbers, what they count, and every statement on which the two differ."""
    counts = (
        ("shared", found.shared),
        ("differing", found.differing),
        ("only in A", found.only_a),
        ("only in B", found.only_b),
    )
    rows = [[name, f"{len(some):,}"] for name, some in counts]
    rows += [
        ["precision", _share(found.precision), "of B's statements, those that A has"],
        ["recall", _share(found.recall), "of A's statements, those that B has"],
        ["F1", _share(found.f1)],
        ["Cohen's kappa", _share(found.units.kappa)],
        ["Krippendorff's alpha", _share(found.units.alpha)],
    ]
    yield from to_columns([[*row, ""][:3] for row in rows])
    both, alone, beside, neither = (f"{number:,}" for number in found.units)
    yield f"{found.units.total:,} units, each a line of a text of both and a predicate that either uses:"
    yield f"  marked by both {both}, by A alone {alone}, by B alone {beside}, by neither {neither}"
    yield from (printable(f"= {other} of B is {one} of A, by its name") for other, one in found.matched.items())
    for one, other in found.differing:
        yield printable(f"~ {_place(one)}  {_claim(one)}  |  {_place(other)}  {_claim(other)}")
    yield from (printable(f"- {_place(one)}  {_claim(one)}") for one in found.only_a)
    yield from (printable(f"+ {_place(one)}  {_claim(one)}") for one in found.only_b)


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _place(statement: "Statement") -> str:
    return f"{statement.location.path}:{statement.location.line}"


def _claim(statement: "Statement") -> str:
    """A statement in a line, with the words of its first piece of evidence."""
    qualifiers = [f"[{name} {said}]" for name, said in statement.qualifiers.items()]
    manner = [] if statement.modality == "fact" else [f"[{statement.modality}]"]
    quote = f"「{statement.evidence[0].quote}」" if statement.evidence else ""
    said = (statement.subject, statement.predicate, statement.object, statement.value, statement.unit)
    return " ".join(part for part in (*said, *qualifiers, *manner, quote) if part)


def _json(found: "Agreement") -> str:
    import msgspec

    def ids(some: "Sequence[Statement]") -> list[str]:
        return [one.id for one in some]

    said = {
        "shared": [one.id for one, _ in found.shared],
        "differing": [{"a": one.id, "b": other.id} for one, other in found.differing],
        "only_a": ids(found.only_a),
        "only_b": ids(found.only_b),
        "precision": found.precision,
        "recall": found.recall,
        "f1": found.f1,
        "kappa": found.units.kappa,
        "alpha": found.units.alpha,
        "unit": "a line of a text of both datasets and a predicate that either uses",
        "units": found.units._asdict(),
        "matched": dict(found.matched),
        "sources": dict(found.sources),
    }
    return msgspec.json.format(msgspec.json.encode(said), indent=2).decode() + "\n"
