"""The languages of a dataset are the languages of all that is proposed, asked for and shown, the first one first."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from courtgraph.model import Dataset
from courtgraph.store import read_dataset
from courtgraph.validation import check

Run = Callable[..., Result]
REPORT = """清湖县人民法院2024年工作综述
2024年，清湖县人民法院紧扣“公正与效率”主题，受理各类案件3218件，审结、执结3105件，同比上升6.2%。
刑事审判庭庭长范文云走进学校，被县教育局评为“优秀法治副校长”。执行局局长余兰溪荣获“全省法院办案标兵”称号。
创新“三心”工作法，诉前调解成功904件，调解成功率81.5%。立案庭获评市级“巾帼文明岗”。
与县公安局联合印发《关于加强联动的意见》，走访企业81家，举办法治讲座25场，群众满意。
2025年，清湖县人民法院将力争诉前调解成功1000件以上。
"""
UNITS = {"enterprise": {"zh-Hant": "家", "zh-Hans": "家", "en": "enterprise"}}
UNITS["lecture"] = {"zh-Hant": "場", "zh-Hans": "场", "en": "lecture"}
LANGUAGES = [("zh-Hans",), ("zh-Hans", "en"), ("zh-Hant",), ("zh-Hant", "zh-Hans", "en"), ("en", "zh-Hans")]


def started(run: Run, folder: Path, languages: tuple[str, ...]) -> None:
    """An empty dataset of a curator's own, and the report beside it."""
    titles = [argument for language in languages for argument in ("--title", f"{language}=T")]
    assert run("init", "mine", "--base", "https://example.org/mine/", *titles).exit_code == 0
    (folder / "qinghu.txt").write_text(REPORT, "utf-8")
    units = {name: {language: words[language] for language in languages} for name, words in UNITS.items()}
    (folder / "mine/schema.yaml").write_text(yaml.safe_dump({"units": units}, allow_unicode=True), "utf-8")


def curated(run: Run, folder: Path, languages: tuple[str, ...]) -> Dataset:
    """What becomes of the report's suggestions when all of them are accepted."""
    started(run, folder, languages)
    assert run("suggest", "qinghu.txt", "--data", "mine", "-o", "c.yaml").exit_code == 0
    accepted = run("accept", "c.yaml", "--kind", "entity", "--kind", "statement", "--data", "mine", "--texts", ".")
    assert accepted.exit_code == 0, accepted.stderr
    return read_dataset(folder / "mine")


@pytest.mark.parametrize("languages", [each for each in LANGUAGES if each[0] != "en"], ids="+".join)
def test_of_a_report_in_simplified_chinese_every_suggestion_holds_in_a_new_dataset(
    run: Run, tmp_path: Path, languages: tuple[str, ...]
) -> None:
    dataset = curated(run, tmp_path, languages)

    assert run("accept", "c.yaml", "--data", "mine").stderr.endswith(", 0 open; name an ID, --kind or --rule\n")
    assert {one.rule for one in check(dataset) if one.severity == "error"} <= {"covered-lines"}
    assert (len(dataset.entities), len(dataset.statements), len(dataset.sources)) == (20, 15, 1)
    made = tuple(language for language in ("zh-Hant", "zh-Hans") if language in languages)
    labels = [*(entity.label for entity in dataset.entities), *(source.label for source in dataset.sources)]
    assert {tuple(label) for label in labels} == {made}
    notes = {text for piece in dataset.evidence.values() for text in piece.note.values()}
    assert notes == {
        "引文沒有指明主語，主語是這段文字所說的對象。"
        if languages[0] == "zh-Hant"
        else "引文没有指明主语，主语是这段文字所说的对象。"
    }


def test_in_a_dataset_in_english_alone_what_the_report_names_waits_for_a_name_and_keeps_none_of_its_own(
    run: Run, tmp_path: Path
) -> None:
    started(run, tmp_path, ("en",))
    run("suggest", "qinghu.txt", "--data", "mine", "-o", "c.yaml")

    refused = run("accept", "c.yaml", "court/qinghu", "--data", "mine")
    named = run("accept", "c.yaml", "court/qinghu", "--data", "mine", "--label", "en=Qinghu County Court")

    assert "court/qinghu has no label in en; add en: ... under label" in refused.stderr
    assert (refused.exit_code, named.exit_code) == (1, 0)
    assert [one.label for one in read_dataset(tmp_path / "mine").entities] == [{"en": "Qinghu County Court"}]


def test_what_is_to_be_translated_is_listed_and_keeps_nobody_from_working(run: Run, tmp_path: Path) -> None:
    dataset = curated(run, tmp_path, ("zh-Hans", "en"))

    missing = run("check", "mine", "--only", "complete-labels")

    assert (missing.exit_code, len(missing.stdout.splitlines())) == (0, len(dataset.entities) + len(dataset.sources))
    (tmp_path / "mine/sources.yaml").write_text(
        (tmp_path / "mine/sources.yaml").read_text("utf-8") + "    uncited:\n      1: title\n", "utf-8"
    )
    for command in (("build", "mine", "-o", "build"), ("table", "export", "mine")):
        assert run(*command).exit_code == 0
    assert "court/qinghu,BasicCourt,清湖县人民法院,,,,,,\n" in (tmp_path / "tables/entities.csv").read_text("utf-8-sig")


SAID = {"zh-Hant": "清湖縣人民法院", "zh-Hans": "清湖县人民法院", "en": "Qinghu Court"}
WON = {"zh-Hant": "獲得", "zh-Hans": "获得", "en": "received"}
DOUBTS = {
    "zh-Hant": "模範法院 is like 模範法院獎",
    "zh-Hans": "模范法院 is like 模范法院奖",
    "en": "Model court is like Model court prize",
}
AWARDS = {
    "award/model": {"zh-Hant": "模範法院", "zh-Hans": "模范法院", "en": "Model court"},
    "award/prize": {"zh-Hant": "模範法院獎", "zh-Hans": "模范法院奖", "en": "Model court prize"},
}


@pytest.fixture
def small(run: Run, tmp_path: Path) -> Callable[[tuple[str, ...]], None]:
    """A court with an award and another that is called alike, in some languages; of two scripts one is given."""

    def write(languages: tuple[str, ...]) -> None:
        started(run, tmp_path, languages)
        given = [one for one in languages if one != "zh-Hant" or "zh-Hans" not in languages]
        for name, labels in {"court/qinghu": SAID, **AWARDS}.items():
            options = [argument for one in given for argument in ("--label", f"{one}={labels[one]}")]
            kind = "BasicCourt" if name == "court/qinghu" else "Award"
            added = run("new", "entity", "--data", "mine", "--id", name, "--type", kind, *options)
            assert added.exit_code == 0, added.stderr
        options = [argument for one in given for argument in ("--label", f"{one}=T")]
        source = run(
            "new", "source", "qinghu.txt", "--data", "mine", "--id", "source/a", "--uncited", "1=title", *options
        )
        assert source.exit_code == 0, source.stderr
        said = ("--subject", "court/qinghu", "--predicate", "received", "--object", "award/model")
        proof = ("--quote", "紧扣“公正与效率”主题", "--texts", ".")
        added = run("new", "statement", "--data", "mine", *said, *proof)
        assert added.exit_code == 0, added.stderr

    return write


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_names_labels_and_reasons_are_in_the_first_language_of_the_dataset(
    run: Run, small: Callable[[tuple[str, ...]], None], tmp_path: Path, languages: tuple[str, ...]
) -> None:
    small(languages)
    [first, *_] = languages

    assert SAID[first] in run("find", "qinghu", "--data", "mine").stdout
    heading, _, name, *rest = run("show", "court/qinghu", "--data", "mine").stdout.splitlines()
    assert (heading, name) == (SAID[first], f"  {first}: {SAID[first]}")
    assert WON[first] in rest
    assert AWARDS["award/model"][first] in run("compare", "mine", "--by", "court").stdout
    assert DOUBTS[first] in run("duplicates", "mine", "--least", "0.5").stdout
    run("reading", "mine", "--texts", ".")
    assert f'<html lang="{first}">' in (tmp_path / "reading.html").read_text("utf-8")


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_nothing_is_shown_in_a_script_that_the_dataset_does_not_have(
    run: Run, small: Callable[[tuple[str, ...]], None], tmp_path: Path, languages: tuple[str, ...]
) -> None:
    small(languages)
    others = {"zh-Hant", "zh-Hans"} - set(languages)
    commands = (
        *(("find", "court", "--data", "mine"), ("show", "court/qinghu", "--data", "mine")),
        *(("compare", "mine", "--by", "court"), ("duplicates", "mine", "--least", "0.5")),
        *(("stats", "mine"), ("path", "award/model", "court/qinghu", "--data", "mine")),
    )

    told = "".join(run(*command).stdout for command in commands)

    words = [names[script] for script in others for names in (SAID, WON, *AWARDS.values())]
    assert [word for word in words if word in told] == []


def test_an_option_goes_before_the_environment_and_that_before_the_dataset(
    run: Run, small: Callable[[tuple[str, ...]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    small(("zh-Hant", "zh-Hans", "en"))

    def shown(*option: str) -> str:
        return run("show", "court/qinghu", "--data", "mine", *option).stdout.partition("\n")[0]

    assert shown() == SAID["zh-Hant"]
    monkeypatch.setenv("COURTGRAPH_LANG", "en")
    assert shown() == SAID["en"]
    assert shown("--lang", "zh-Hans") == SAID["zh-Hans"]
    monkeypatch.setenv("COURTGRAPH_LANG", "fr")
    wrong = run("find", "qinghu", "--data", "mine")
    assert (wrong.exit_code, "(env var: 'COURTGRAPH_LANG'): 'fr' is not one of" in wrong.stderr) == (2, True)


def test_the_schema_is_told_in_the_first_language_of_the_dataset(run: Run, tmp_path: Path) -> None:
    started(run, tmp_path, ("zh-Hans",))

    told = run("schema", "show", "--data", "mine").stdout

    assert ("lecture: 场\n" in told, "received: 获得." in told, "獲得" in told) == (True, True, False)
    assert "received: 獲得." in run("schema", "show").stdout
    assert "received: received." in run("schema", "show", "--data", "mine", "--lang", "en").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("entity", "--id", "award/m", "--type", "Award", "--label", "x"), "write --label zh-Hans=NAME"),
        (("entity", "--id", "award/m", "--type", "Award", "--alias", "x"), "write --alias zh-Hans=NAME"),
        (("entity", "--id", "award/m", "--type", "Award"), "award/m has no label in zh-Hans; add zh-Hans: ... under"),
        (
            ("entity", "--id", "award/m", "--type", "Award", "--label", "fr=X", "--label", "zh-Hans=甲"),
            "language fr is unknown; choose one of zh-Hans",
        ),
        (
            ("entity", "--id", "award/m", "--type", "Award", "--label", "en=X", "--label", "zh-Hans=甲"),
            "en is not among the languages of the dataset; write it in zh-Hans, or add en to languages in dataset.yaml",
        ),
    ],
)
def test_what_would_be_right_is_told_in_the_languages_of_the_dataset(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    started(run, tmp_path, ("zh-Hans",))

    assert words in run("new", *arguments, "--data", "mine").stderr


def test_a_name_in_the_script_that_the_dataset_does_not_have_is_given_in_the_one_that_it_has(
    run: Run, tmp_path: Path
) -> None:
    started(run, tmp_path, ("zh-Hans", "en"))
    names = ("--label", "zh-Hant=模範法院", "--alias", "zh-Hant=縣院")

    assert run("new", "entity", "--data", "mine", "--id", "award/m", "--type", "Award", *names).exit_code == 0

    award = read_dataset(tmp_path / "mine").things["award/m"]
    assert (award.label, award.alias) == ({"zh-Hans": "模范法院"}, {"zh-Hans": ("县院",)})


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_tables_have_columns_for_the_languages_of_the_dataset_and_no_others(
    run: Run, small: Callable[[tuple[str, ...]], None], tmp_path: Path, languages: tuple[str, ...]
) -> None:
    small(languages)
    before = {path: path.read_bytes() for path in (tmp_path / "mine").rglob("*.yaml")}
    suffixes = [language.replace("-", "_").lower() for language in languages]

    exported = run("table", "export", "mine", "-o", "tables")

    assert exported.exit_code == 0, exported.stderr
    paths = (tmp_path / "tables/entities.csv", tmp_path / "tables/statements.csv")
    entities, statements = (path.read_text("utf-8-sig") for path in paths)
    named = [f"{field}_{suffix}" for field in ("label", "alias", "description") for suffix in suffixes]
    assert entities.splitlines()[0].split(",") == ["file", "number", "id", "type", *named, "same_as"]
    said = [f"{field}_{suffix}" for field in ("gloss", "note") for suffix in suffixes]
    assert statements.splitlines()[0].split(",")[-len(said) :] == said
    assert run("table", "import", "tables", "--data", "mine").stderr == "0 files changed\n"
    assert {path: path.read_bytes() for path in (tmp_path / "mine").rglob("*.yaml")} == before


def test_a_table_with_columns_for_every_language_is_taken_back_as_ever(
    run: Run, small: Callable[[tuple[str, ...]], None], tmp_path: Path
) -> None:
    small(("zh-Hans", "en"))
    run("table", "export", "mine", "-o", "tables")
    path = tmp_path / "tables/entities.csv"
    heads, *rows = path.read_text("utf-8-sig").splitlines()
    path.write_text("\r\n".join([f"{heads},label_zh_hant", *(f"{row}," for row in rows)]), "utf-8")

    assert run("table", "import", "tables", "--data", "mine").stderr == "0 files changed\n"
