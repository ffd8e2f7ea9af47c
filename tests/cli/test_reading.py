from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_the_page_is_written_and_says_whom_it_is_for(run: Run) -> None:
    result = run("reading", "data", "-o", "page.html")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.endswith("KiB; it holds the texts: for your own use\n")
    page = Path("page.html").read_text("utf-8")
    assert "工作流轉(zhuǎn)順暢" in page
    assert page.count('class="card"') == 2


def test_without_a_text_nothing_is_written(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()

    result = run("reading")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("no text of a source is at hand; name the folder of the texts (--texts)\n")
    assert not Path("reading.html").exists()
    assert "the text of source/report is not at hand" in run("reading", "--source", "source/report").stderr


def test_a_source_that_there_is_not_is_wrong_usage(run: Run) -> None:
    result = run("reading", "--source", "source/reprt")

    assert result.exit_code == 2
    assert "--source source/reprt is not a source; did you mean source/report?" in result.stderr


def test_a_place_that_cannot_be_written_to_is_an_error(run: Run) -> None:
    Path("file").touch()

    assert run("reading", "-o", "file/page.html").exit_code == 1
