"""``courtgraph merge``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.dataset_writing import hold_lock
from courtgraph.cli.common.identity_options import refuse_unknown, to_decision
from courtgraph.cli.common.options import FOLDER, count, read_valid, size
from courtgraph.cli.common.prompts import one_by_key
from courtgraph.errors import CourtgraphError
from courtgraph.text import did_you_mean, printable

if TYPE_CHECKING:
    from courtgraph.merging import MergeResult, Side
    from courtgraph.model import Dataset


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
def merge_command(
    a: Path,
    b: Path,
    output: Path,
    prefer: "Side | None",
    same: Sequence[str],
    reason: str,
    by: str,
    titles: Sequence[str],
) -> None:
    """Join two datasets: entities, statements, sources, types and decisions of both, with all comments.

    A statement of both has the evidence of both. Where the two differ, as in a label or a SHA-256, both places are
    listed and nothing is written, unless --prefer says whose word counts. One thing that has two ids becomes one with
    --same. Title and base are those of A, but for --title.

    \b
    Examples:
      courtgraph merge data other -o joined
      courtgraph merge data other -o data --prefer a
      courtgraph merge data other -o joined --same court/a=court/b --reason 'one court'
      courtgraph merge data other -o joined --title zh-Hant=兩縣法院知識圖譜 --title en='Courts of two counties'
    """
    from courtgraph.merging import merge_datasets

    title = one_by_key(titles, "--title", "zh-Hant=兩縣法院知識圖譜")
    hold_lock(a, b, output)
    _refuse_occupied(output, a)
    before = read_valid(a), read_valid(b)
    _refuse_foreign(title, before)
    decisions = [one for pair in same for one in to_decision(pair, "--same", reason, by)]
    refuse_unknown([*before[0].entities, *before[1].entities], decisions, "is an entity of neither")
    joined = merge_datasets(a, b, prefer or "", decisions, title)
    for conflict in joined.conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    if joined.conflicts:
        conflicts = count(len(joined.conflicts), "conflict")
        way = "" if prefer else ", or choose with --prefer"
        raise CourtgraphError(f"{conflicts}; nothing was written: change one of the two{way}")
    after = _sound(output, joined)
    _write(output, joined)
    _tell(output, before, after)


def _refuse_occupied(output: Path, a: Path) -> None:
    if output.exists() and not (a.exists() and output.samefile(a)) and any(output.iterdir()):
        raise CourtgraphError(f"{output}: this folder is not empty; name a new one, or the first dataset")


def _refuse_foreign(title: Mapping[str, str], both: "tuple[Dataset, Dataset]") -> None:
    languages = dict.fromkeys(language for dataset in both for language in dataset.info.languages)
    for language in title:
        if language not in languages:
            raise click.UsageError(
                f"--title {language}=... is in no language of A or B; {did_you_mean(language, languages)}"
            )


def _sound(output: Path, joined: "MergeResult") -> "Dataset":
    """The joined dataset, as it will be, when nothing is wrong with it."""
    from courtgraph.store import DatasetReader
    from courtgraph.store.source_texts import texts_of, to_source_text
    from courtgraph.validation import check
    from courtgraph.validation.dry_run import DryRun

    dataset = DatasetReader(output / "-").read(joined.contents)
    files = [to_source_text(name, joined.contents[name]) for name in sorted(joined.contents)]
    texts = texts_of(dataset.sources, [file for file in files if file.path.startswith("texts/")])
    errors = [finding for finding in check(dataset, texts) if finding.severity == "error"]
    found = DryRun(dataset, errors)
    for finding in errors:
        # a line of a file that is not written leads nowhere; the record's id does
        place = found.culprit(finding) or finding.path
        click.echo(printable(f"{place}: {finding.message}; {finding.suggestion} [{finding.rule}]"), err=True)
    if errors:
        twice = any(finding.rule == "unique-labels" for finding in errors)
        hint = "; --same KEEP=DROP makes one of two ids" if twice else ""
        raise CourtgraphError(f"the joined dataset would have {count(len(errors), 'error')}; nothing was written{hint}")
    return dataset


def _write(output: Path, joined: "MergeResult") -> None:
    from courtgraph.store.transaction import Transaction

    change = Transaction(output)
    contents = {output / name: content for name, content in sorted(joined.contents.items())}
    changed = {path: content for path, content in contents.items() if change.content(path) != content}
    change.commit(changed, f"merge into {output.name}")


def _tell(output: Path, before: "tuple[Dataset, Dataset]", after: "Dataset") -> None:
    one, other = map(size, before)
    click.echo(printable(f"{output}: {size(after)}, from {one} and {other}"), err=True)
    if before[0].info.base != before[1].info.base:
        click.echo(printable(f"identifiers hang on {after.info.base}, no longer on {before[1].info.base}"), err=True)
