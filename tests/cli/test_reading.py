from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from writing import report_record, write_yaml

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


def test_a_text_that_was_not_curated_is_refused_in_the_words_of_check(run: Run, dataset_folder: Path) -> None:
    text = dataset_folder / "texts/report.txt"
    text.write_text("甲縣人民法院獲得全國優秀法院\n" + text.read_text("utf-8"), "utf-8")

    result = run("reading", "data")

    (told,) = [line for line in run("check", "data").stdout.splitlines() if "[unchanged-texts]" in line]
    assert "texts/report.txt is not the text that was curated; restore the text" in told
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"{told}\ncourtgraph: 1 error; nothing was written\n"
    assert not Path("reading.html").exists()


def test_a_text_that_is_not_shown_may_be_another(run: Run, dataset_folder: Path) -> None:
    other = {**report_record(), "id": "source/other", "file": "other.txt", "sha256": "0" * 64}
    write_yaml(dataset_folder / "sources.yaml", {"sources": [report_record(), other]})
    (dataset_folder / "texts/other.txt").write_text("另一文本\n", "utf-8")

    assert run("reading", "--source", "source/report").exit_code == 0
    assert run("reading", "--source", "source/other").exit_code == 1
    assert run("reading").exit_code == 1
