import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from writing import write

Run = Callable[..., Result]


def test_every_quote_is_shown_on_its_line_with_what_it_carries(run: Run) -> None:
    result = run("quotes")

    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "source/report:1: 甲縣人民法院⟦獲得全國優秀法院⟧"
    assert lines[1].endswith("  court/a received award/b [year 2024]")
    assert lines[2] == "source/report:3: 甲縣人民法院⟦舉辦培訓39次⟧,工作流轉(zhuǎn)順暢"
    assert lines[3].endswith("  court/a hasFigure indicator/c 39 time")
    assert result.stderr == "2 quotes: 0 missing, 0 weak, 0 crowded, 0 far\n"


def test_readings_put_into_a_quote_are_part_of_its_words(run: Run, dataset_folder: Path) -> None:
    evidence = [{"line": 3, "quote": "工作流轉順暢"}]
    write(
        dataset_folder / "statements/more.yaml",
        subject="court/a",
        predicate="received",
        object="award/b",
        evidence=evidence,
    )

    assert "⟦工作流轉(zhuǎn)順暢⟧" in run("quotes", "--line", "3").stdout


@pytest.mark.parametrize(
    ("line", "quote", "doubt"),
    [
        (2, "項", "weak: so few words, and they stand 2 times in the text"),
        (1, "法院", "weak: the words stand 2 times on the line"),
        (1, "獲得全省", "missing: the words are not on line 1"),
        (9, "法院", "missing: the words are not on line 9"),
    ],
)
def test_a_quote_that_says_little_is_doubtful(
    run: Run, dataset_folder: Path, line: int, quote: str, doubt: str
) -> None:
    (dataset_folder / "texts/report.txt").write_text(
        "甲縣人民法院獲得全國優秀法院\n各項工作\n一項,舉辦培訓39次\n", "utf-8"
    )
    evidence = [{"line": line, "quote": quote}]
    write(
        dataset_folder / "statements/more.yaml",
        subject="court/a",
        predicate="received",
        object="award/b",
        evidence=evidence,
    )

    assert f"  ? {doubt}\n" in run("quotes", "--doubtful").stdout


def test_words_that_carry_many_statements_are_doubtful(run: Run, dataset_folder: Path) -> None:
    assert "crowded" not in run("quotes", "--many", "2").stdout
    evidence = [{"line": 3, "quote": "舉辦培訓39次"}]
    write(
        dataset_folder / "statements/more.yaml",
        subject="court/a",
        predicate="received",
        object="award/b",
        evidence=evidence,
    )

    result = run("quotes", "--many", "2", "--doubtful")

    assert "  ? crowded: the words carry 2 statements\n" in result.stdout
    assert result.stdout.count("source/report:") == 1


def test_a_statement_whose_ends_are_named_nowhere_near_is_doubtful(run: Run, dataset_folder: Path) -> None:
    path = dataset_folder / "entities/things.yaml"
    text = path.read_text("utf-8")
    for name in ("甲縣人民法院", "甲县人民法院", "全國優秀法院", "全国优秀法院"):
        text = text.replace(name, "另一名稱")
    path.write_text(text, "utf-8")

    assert "neither court/a nor award/b is named within 40 characters of a quote" in run("quotes", "--doubtful").stdout


def test_a_source_that_there_is_not_is_wrong_usage(run: Run) -> None:
    result = run("quotes", "--source", "source/reprt")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "--source source/reprt is not a source; did you mean source/report?" in result.stderr


def test_without_a_text_there_is_nothing_to_show_and_that_is_no_success(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()

    result = run("quotes")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "2 quotes not looked up: the text of source/report is not at hand" in result.stderr


def test_what_a_terminal_would_obey_is_escaped(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").write_text("甲\x1b[31m獲得全國優秀法院\n", "utf-8")

    assert "\x1b" not in run("quotes").stdout
    assert "甲\\x1b[31m⟦獲得全國優秀法院⟧" in run("quotes").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is needed")
@pytest.mark.parametrize(("no_color", "mark"), [("", "\x1b[32m\x1b[1m獲得全國優秀法院"), ("1", "⟦獲得全國優秀法院⟧")])
def test_a_terminal_gets_colour_in_place_of_marks_unless_it_wants_none(
    dataset_folder: Path, no_color: str, mark: str
) -> None:
    here, there = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color, "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "courtgraph", "quotes", "--line", "1"]
    subprocess.run(  # noqa: S603  # our own command
        command, cwd=dataset_folder.parent, stdout=there, env=environment, check=True, stderr=subprocess.DEVNULL
    )
    os.close(there)
    said = os.read(here, 4000).decode()
    os.close(here)

    assert mark in said
    assert ("⟦" in said) == bool(no_color)


FAR = "neither court/a nor award/b is named within 40 characters of this quote, but of another"


@pytest.mark.parametrize(
    ("more", "doubted"),
    [
        ({"line": 2, "quote": "天氣晴朗"}, True),
        ({"line": 2, "quote": "天氣晴朗", "stance": "mentions"}, False),
        ({"line": 1, "quote": "優秀法院"}, False),
    ],
    ids=["another matter", "a mention", "the same matter"],
)
def test_one_quote_of_several_that_has_nothing_to_do_with_its_statement_is_far(
    run: Run, dataset_folder: Path, more: dict[str, object], doubted: bool
) -> None:
    (dataset_folder / "texts/report.txt").write_text("甲縣人民法院獲得全國優秀法院\n天氣晴朗\n", "utf-8")
    near = {"line": 1, "quote": "獲得全國優秀法院"}
    for evidence in ([near, more], [more, near]):
        write(
            dataset_folder / "statements/more.yaml",
            subject="court/a",
            predicate="received",
            object="award/b",
            evidence=evidence,
        )

        assert (FAR in run("quotes", "--doubtful").stdout) == doubted


def test_a_quote_with_the_value_of_its_statement_has_to_do_with_it(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").write_text("甲縣人民法院舉辦培訓39次\n共39次\n", "utf-8")
    for value, doubted in (("39", False), ("3", True)):
        write(
            dataset_folder / "statements/more.yaml",
            subject="court/a",
            predicate="hasFigure",
            object="indicator/c",
            value=value,
            unit="time",
            evidence=[{"line": 1, "quote": "甲縣人民法院"}, {"line": 2, "quote": "共39次"}],
        )

        assert ("of this quote, but of another" in run("quotes", "--line", "2").stdout) == doubted


def test_a_text_that_was_not_curated_is_told_and_quotes_missing_from_it_are_no_success(
    run: Run, dataset_folder: Path
) -> None:
    text = dataset_folder / "texts/report.txt"
    text.write_text(text.read_text("utf-8") + "附記\n", "utf-8")
    longer = run("quotes")
    text.write_text("附記\n" + text.read_text("utf-8"), "utf-8")
    shifted = run("quotes")

    assert (longer.exit_code, shifted.exit_code) == (0, 1)
    for result in (longer, shifted):
        assert "texts/report.txt is not the text that was curated; restore the text" in result.stderr
    assert shifted.stderr.endswith("2 quotes: 2 missing, 0 weak, 0 crowded, 2 far\n")
