"""``courtgraph merge``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.identity_options import to_decision
from courtgraph.cli.common.options import FOLDER, count, size, texts_option
from courtgraph.cli.common.prompts import one_by_key
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import Conflict, Merged, Side
    from courtgraph.validation.dry_run import RefusedError


@click.command("merge")
@click.argument("a", type=FOLDER)
@click.argument("b", type=FOLDER)
@click.option("-o", "--output", required=True, type=FOLDER, help="The folder of the joined dataset: a new one, or A.")
@click.option("--prefer", type=click.Choice(["a", "b"]), help="Whose word counts where the two differ.")
@click.option(
    "--same", multiple=True, metavar="KEEP=DROP", help="Two ids that name one thing; needs --reason. Repeatable."
)
@click.option("--reason", default="", help="Why they are one; identity.yaml keeps it.")
@click.option("--by", default="", help="Who says so.")
@click.option(
    "--title",
    "titles",
    multiple=True,
    metavar="LANG=TITLE",
    help="The title of the joined dataset in a language, instead of those of A; repeatable.",
)
@texts_option
def merge_command(
    a: Path,
    b: Path,
    output: Path,
    prefer: "Side | None",
    same: Sequence[str],
    reason: str,
    by: str,
    titles: Sequence[str],
    texts: Sequence[Path],
) -> None:
    """Join two datasets: entities, statements, sources, types and decisions of both, with all comments.

    A statement of both has the evidence of both. Where the two differ, as in their languages, a label or a SHA-256,
    both places are listed and nothing is written, unless --prefer says whose word counts. One thing that has two ids
    becomes one with --same. Title and base are those of A, but for --title, which is in languages of the joined one.
    Quotes are looked up in the texts that are at hand.

    \b
    Examples:
      courtgraph merge data other -o joined
      courtgraph merge data other -o data --prefer a
      courtgraph merge data other -o joined --same court/a=court/b --reason 'one court'
      courtgraph merge data other -o joined --title zh-Hant=兩縣法院知識圖譜 --title en='Courts of two counties'
    """
    from courtgraph.merging import ConflictError, merge
    from courtgraph.validation.dry_run import RefusedError

    title = one_by_key(titles, "--title", "zh-Hant=兩縣法院知識圖譜")
    decisions = [one for pair in same for one in to_decision(pair, "--same", reason, by)]
    try:
        merged = merge(a, b, output, prefer=prefer or "", decisions=decisions, title=title, texts=texts)
    except ConflictError as error:
        raise _told(error.conflicts, prefer) from None
    except RefusedError as error:
        raise _complaint(error) from None
    _tell(output, merged)


def _told(conflicts: "Sequence[Conflict]", prefer: "Side | None") -> CourtgraphError:
    for conflict in conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    way = "" if prefer else ", or choose with --prefer"
    return CourtgraphError(f"{count(len(conflicts), 'conflict')}; nothing was written: change one of the two{way}")


def _complaint(error: "RefusedError") -> CourtgraphError:
    """What is wrong with the joined dataset; a line of a file that is not written leads nowhere, a record's id does."""
    for finding, record in zip(error.findings, error.records, strict=True):
        words = f"{record or finding.path}: {finding.message}; {finding.suggestion} [{finding.rule}]"
        click.echo(printable(words), err=True)
    twice = any(finding.rule == "unique-labels" for finding in error.findings)
    hint = "; --same KEEP=DROP makes one of two ids" if twice else ""
    errors = count(len(error.findings), "error")
    return CourtgraphError(f"the joined dataset would have {errors}; nothing was written{hint}")


def _tell(output: Path, merged: "Merged") -> None:
    after, before = merged.dataset, merged.parts
    one, other = map(size, before)
    click.echo(printable(f"{output}: {size(after)}, from {one} and {other}"), err=True)
    if before[0].info.base != before[1].info.base:
        click.echo(printable(f"identifiers hang on {after.info.base}, no longer on {before[1].info.base}"), err=True)
