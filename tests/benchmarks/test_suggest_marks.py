"""Marks of passages say what a reader noted, and suggestions are held to all of it."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("suggest_benchmark", ROOT / "benchmarks/suggest.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(benchmark: ModuleType, folder: Path, *lines: str) -> Any:  # a class of a script
    """What a file of one passage scores."""
    file = folder / "marked.txt"
    file.write_text("\n".join(["# a passage", *lines]), "utf-8")
    score = benchmark.Score()
    for passage in benchmark.passages(file):
        score.add(passage, tell=False)
    return score


def test_marks_are_taken_out_of_the_text_and_passages_know_the_line_they_begin_in(
    benchmark: ModuleType, tmp_path: Path
) -> None:
    file = tmp_path / "marked.txt"
    file.write_text("# 甲\n一[[court =乙县人民法院|本院]]\n二\n\n# 乙\n[[metric 5 % +1%|5%]] | 三\n", "utf-8")

    first, second = benchmark.passages(file)

    assert first == ("甲", "一本院\n二", (("court", 1, 3, ("=乙县人民法院",)),), 2)
    assert second == ("乙", "5% | 三", (("metric", 0, 2, ("5", "%", "+1%")),), 6)


@pytest.mark.parametrize(
    ("sign", "noted"),
    [
        ("#", ("结案率", "结案占比")),
        ("%", ("2021/2023",)),
        ("@", ("市中院",)),
        ("~", ("about",)),
        ("!", ("plan",)),
        ("=", ()),
    ],
)
def test_what_was_noted_of_a_figure_is_told_by_its_sign_but_the_unit_by_its_place(
    benchmark: ModuleType, sign: str, noted: tuple[str, ...]
) -> None:
    told = ("97", "%", "+2pp", "#结案率/结案占比", "%2021/2023", "@市中院", "~about", "!plan")

    assert benchmark.Mark("metric", 0, 3, told).noted(sign) == noted


@pytest.mark.parametrize(
    "path", [ROOT / "benchmarks/passages" / name for name in ("open-other-courts.txt", "held-other-courts.txt")]
)
def test_every_mark_of_other_courts_is_complete(benchmark: ModuleType, path: Path) -> None:
    read = list(benchmark.passages(path))
    marks = [mark for passage in read for mark in passage.marks]
    lines = path.read_text("utf-8").splitlines()

    assert [350 <= len(passage.text) <= 800 for passage in read] == [True] * 7
    assert not [passage.title for passage in read if "[[" in passage.text or "]]" in passage.text]
    assert [lines[passage.line - 2] for passage in read] == [f"# {passage.title}" for passage in read]
    assert {mark.kind for mark in marks} == set(benchmark.KINDS)
    assert not [mark for mark in marks if mark.kind == "metric" and not (float(mark.told[0]) and mark.noted("#"))]
    assert not [
        told for mark in marks for told in mark.told[2 * (mark.kind == "metric") :] if told[0] not in "=#%@~!+-"
    ]


def test_a_name_is_resolved_when_its_entity_is_called_so_in_either_script(
    benchmark: ModuleType, tmp_path: Path
) -> None:
    score = scored(
        benchmark,
        tmp_path,
        "[[court =定襄县人民法院/山西省定襄县人民法院|定襄縣人民法院]]受[[court =河北省高级人民法院|省高院]]肯定。",
        "[[court|定襄縣人民法院]]受到肯定。",
    )

    assert (score.right["court"], score.named["court"], score.resolved["court"]) == (3, 2, 1)
    assert score.faults == [(2, "省高院", "court 河北省高级人民法院", "山西省高级人民法院")]
    assert "0.50 (1 of 2)" in score.table()


def test_a_figure_with_an_indicator_is_held_to_its_period_and_comparison_also_where_it_has_none(
    benchmark: ModuleType, tmp_path: Path
) -> None:
    score = scored(
        benchmark,
        tmp_path,
        "2024年，[[court|定襄县人民法院]]审结案件[[metric 39 件 #审结“案件”/结案 %2024|39件]]。",
        "[[court|定襄县人民法院]]2024年执结案件[[metric 28 件 #收案|28件]]，同比上升5%。",
    )

    assert (score.asked["value"], score.told["value"]) == (2, 2)
    assert score.faults == [
        (3, "28件", "comparison none", "+5%"),
        (3, "28件", "indicator 收案", "执结案件"),
        (3, "28件", "period none", "2024"),
    ]


def test_marks_of_the_older_form_ask_for_nothing_more_than_they_note(benchmark: ModuleType, tmp_path: Path) -> None:
    score = scored(benchmark, tmp_path, "[[court|定襄县人民法院]]2024年审结案件[[metric 39 件|39件]]，同比上升5%。")

    assert (dict(score.asked), score.named.total(), score.faults) == ({"value": 1, "unit": 1, "modality": 1}, 0, [])
    assert "resolved" not in score.table()


def test_what_is_missed_and_what_is_too_much_are_faults_at_their_lines(benchmark: ModuleType, tmp_path: Path) -> None:
    score = scored(benchmark, tmp_path, "定襄县人民法院", "[[person|天亮]]了。")

    assert sorted(score.faults) == [(2, "定襄县人民法院", "nothing", "court"), (3, "天亮", "person", "nothing")]


def test_faults_are_listed_of_a_file_that_there_is(benchmark: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    files = [Path("open-some.txt"), Path("held-some.txt")]

    assert benchmark.arguments(files, ["--faults", "passages/open-some.txt"]).faults == "open-some"
    with pytest.raises(SystemExit) as refused:
        benchmark.arguments(files, ["--faults", "nothing"])
    assert refused.value.code == 2
    assert "name one of open-some, held-some" in capsys.readouterr().err
