"""``courtgraph init``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.options import FILE_OR_FOLDER
from courtgraph.cli.common.prompts import one_by_key
from courtgraph.text import printable


@click.command("init")
@click.argument("folder", type=FILE_OR_FOLDER, metavar="DIR")
@click.option(
    "--title",
    "titles",
    multiple=True,
    metavar="LANG=TITLE",
    help="The title in a language in which entities will have names; repeatable. The example is in comments then.",
)
@click.option("--base", default="", metavar="IRI", help="What every identifier hangs on; goes with --title.")
def init_command(folder: Path, titles: Sequence[str], base: str) -> None:
    """Start a dataset in DIR, a new or an empty folder: files with comments that teach, and one worked statement.

    JSON Schemas for the editor are in schemas/, a first query is in queries/; .gitignore keeps reports/ out of git, for
    texts belong to their publishers. The dataset passes courtgraph check as it is. With --title and --base it is
    your own at once, holds nothing yet, and has the worked statement in comments.

    \b
    Examples:
      courtgraph init qinglan
      courtgraph init qinghu --title zh-Hant=清湖縣法院 --title en='Qinghu Court' --base https://example.org/qinghu/
    """
    from courtgraph.editing.start import start_dataset
    from courtgraph.validation.dry_run import RefusedError

    title = one_by_key(titles, "--title", "zh-Hant=清湖縣法院知識圖譜")
    if bool(title) != bool(base):
        raise click.UsageError("--title and --base go together; name both, or neither for the worked example")
    try:
        names = start_dataset(folder, title or None, base)
    except RefusedError as error:
        raise click.UsageError("; ".join(f"{one.message}; {one.suggestion}" for one in error.findings)) from None
    for name in names:
        click.echo(printable((folder / name).as_posix()))
    click.echo(
        printable(f"next: courtgraph check {folder}; then courtgraph new source REPORT --data {folder}"), err=True
    )
