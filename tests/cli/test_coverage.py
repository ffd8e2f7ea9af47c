from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_every_line_is_told_with_what_it_carries(run: Run) -> None:
    result = run("coverage", "data")

    assert (result.exit_code, result.stdout) == (
        0,
        "source/report:1: cited: 1 statement\n"
        "source/report:2: listed: a heading\n"
        "source/report:3: cited: 1 statement\n",
    )
    assert result.stderr == "3 lines: 2 cited, 1 listed, 0 missing, 0 blank\n"


def test_a_line_that_is_neither_cited_nor_listed_makes_the_exit_code_1(run: Run, dataset_folder: Path) -> None:
    path = dataset_folder / "sources.yaml"
    path.write_text(path.read_text("utf-8").replace("'2': a heading", "'1': cited anyway"), "utf-8")

    result = run("coverage")

    assert result.exit_code == 1
    assert "source/report:2: missing\n" in result.stdout
    assert result.stderr == "3 lines: 2 cited, 0 listed, 1 missing, 0 blank\n"


def test_without_the_text_there_is_nothing_to_tell_and_that_is_no_success(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()

    result = run("coverage")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "source/report: its text is not at hand; name its folder with --texts\n"
        "0 lines: 0 cited, 0 listed, 0 missing, 0 blank\n"
    )


def test_words_shows_what_quotes_cover_and_what_they_leave_out(run: Run) -> None:
    assert run("coverage", "--words").stdout == (
        "source/report:1: cited: 1 statement\n"
        "  甲縣人民法院⟦獲得全國優秀法院⟧\n"
        "  57% covered, not: 甲縣人民法院\n"
        "source/report:2: listed: a heading\n"
        "source/report:3: cited: 1 statement\n"
        "  甲縣人民法院⟦舉辦培訓39次⟧,工作流轉(zhuǎn)順暢\n"
        "  29% covered, not: 甲縣人民法院; 工作流轉(zhuǎn)順暢\n"
    )


def test_a_text_that_was_not_curated_is_told_and_is_no_success(run: Run, dataset_folder: Path) -> None:
    text = dataset_folder / "texts/report.txt"
    text.write_text(text.read_text("utf-8").replace("培訓", "訓練"), "utf-8")

    result = run("coverage")

    assert result.exit_code == 1
    assert "texts/report.txt is not the text that was curated; restore the text" in result.stderr
    assert result.stderr.endswith("3 lines: 2 cited, 1 listed, 0 missing, 0 blank\n")
