"""``courtgraph html``: the page, and what it holds of the texts."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_a_page_with_text_shows_the_lines_around_its_quotes_and_says_whom_it_is_for(run: Run) -> None:
    result = run("html", "data", "--with-text", "-o", "page.html")

    assert (result.exit_code, result.stdout) == (0, "page.html\n")
    assert result.stderr.endswith("it holds words of the texts: for your own use\n")
    assert "工作流轉(zhuǎn)順暢" in Path("page.html").read_text("utf-8")


def test_without_being_asked_the_page_holds_no_text(run: Run) -> None:
    result = run("html", "data", "--texts", "data/texts", "-o", "page.html")

    assert "own use" not in result.stderr
    assert "工作流轉(zhuǎn)順暢" not in Path("page.html").read_text("utf-8")


def test_without_a_text_at_hand_no_page_with_text_is_written(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()

    result = run("html", "data", "--with-text", "-o", "page.html")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("no text of a source is at hand; name the folder of the texts (--texts)\n")
    assert not Path("page.html").exists()


def test_a_reading_page_that_would_run_a_script_is_refused(run: Run) -> None:
    result = run("html", "data", "--reading", "javascript:alert(1)", "-o", "page.html")

    assert result.exit_code == 1
    assert "javascript:alert(1): no address of a page" in result.stderr
