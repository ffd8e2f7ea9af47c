import importlib.util
import os
import re
import shlex
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.store import read_dataset, read_texts
from courtgraph.text.repair.cleaning import clean
from courtgraph.validation import check

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), flags=re.M | re.S)


def test_generated_chapters_are_current() -> None:
    script = [sys.executable, str(ROOT / "scripts/write_docs.py"), "--check"]

    done = subprocess.run(script, capture_output=True, text=True, check=False)  # noqa: S603  # our own script

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


ALONE = [page for page in PAGES if blocks(page, "python") and page.name != "scale.md"]
"""Pages whose Python needs no command of theirs before it."""


@pytest.mark.parametrize("page", ALONE, ids=lambda page: page.name)
def test_python_in_the_docs_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    if page.name == "tables.md":
        monkeypatch.chdir(tmp_path)
        for form, place in (("tables", "tables"), ("parquet", "graph")):
            run_shown(f"```sh\ncourtgraph export {form} {ROOT}/data -o {place}\n```\n")

    for example in blocks(page, "python"):
        exec(compile(example, page.name, "exec"), {})  # noqa: S102  # our own example


@pytest.mark.slow  # a process for each command, two of which start others
def test_the_commands_of_the_chapter_on_scale_lead_from_datasets_to_an_answer(tmp_path: Path) -> None:
    (tmp_path / "benchmarks").symlink_to(ROOT / "benchmarks")
    chapter = section("From datasets to an answer", "scale.md")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    lines = "".join(re.findall(r"^```sh\n(.*?)^```", chapter, flags=re.M | re.S)).replace("many.py 200", "many.py 3")
    done = subprocess.run(  # noqa: S603  # our own commands
        ["bash", "-euc", lines],  # noqa: S607  # whichever it is
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    [program] = re.findall(r"^```python\n(.*?)^```", chapter, flags=re.M | re.S)
    answer = subprocess.run(  # noqa: S603  # our own example
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert done.returncode == 0, done.stderr
    assert "received" in done.stdout
    assert len(answer.stdout.splitlines()) == 5


def test_the_dataset_in_the_curating_chapter_is_complete_and_right(tmp_path: Path) -> None:
    for language in ("yaml", "text"):
        for block in blocks(ROOT / "docs/curating.md", language):
            name, _, content = block.partition("\n")
            if name.startswith("# "):
                path = tmp_path / name.removeprefix("# ")
                path.parent.mkdir(exist_ok=True)
                path.write_text(content, "utf-8")
    dataset = read_dataset(tmp_path)
    texts = read_texts(dataset.sources, [tmp_path / "texts"])

    assert check(dataset, texts) == []
    assert (len(dataset.statements), list(texts)) == (8, ["source/qinghu-2024"])
    assert dataset.schema.predicates["visits"].range == ("Prison",)


@pytest.mark.slow  # six processes one after the other
def test_the_commands_that_start_a_dataset_work_one_after_the_other(tmp_path: Path) -> None:
    page = (ROOT / "docs/curating.md").read_text("utf-8")
    [report] = [
        text for text in blocks(ROOT / "docs/curating.md", "text") if text.startswith("# texts/qinghu-2024.txt")
    ]
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/qinghu-2024.txt").write_text(report.partition("\n")[2], "utf-8")
    chapter = page.partition("## Start a dataset")[2].partition("## ")[0]
    lines = "".join(re.findall(r"^```sh\n(.*?)^```", chapter, flags=re.M | re.S)).replace("\\\n", " ").splitlines()
    for line in lines:
        command = [sys.executable, "-m", *shlex.split(line)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
        assert (done.returncode, line) == (0, line), done.stderr
    dataset = read_dataset(tmp_path / "qinghu")

    assert len(lines) == 6
    assert [finding.rule for finding in check(dataset)] == []
    assert sorted(statement.predicate for statement in dataset.statements) == ["hasFigure", "received"]


HANS, HANT = ("--title zh-Hans=青坪县法院知识图谱", "--title zh-Hant=青坪縣法院知識圖譜")
IN_LANGUAGES = {
    "zh-Hans": (HANS, ["青坪县人民法院"], set()),
    "zh-Hans+en": (f"{HANS} --title en=Qingping", ["青坪县人民法院"], {"complete-labels"}),
    "zh-Hant": (HANT, ["青坪縣人民法院"], set()),
}
"""The titles with which the chapter starts a dataset, what it then calls the court, and the findings that are left."""


def section(title: str, page: str = "curating.md") -> str:
    return (ROOT / "docs" / page).read_text("utf-8").partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def run_shown(lines: str) -> Result:
    """Run the commands that a section shows, each of which works, and return what the last one printed."""
    shown = "".join(re.findall(r"^```sh\n(.*?)^```", lines, flags=re.M | re.S)).splitlines()
    for line in shown:
        done = CliRunner(catch_exceptions=False).invoke(main, shlex.split(line)[1:], prog_name="courtgraph")
        assert (done.exit_code, line) == (0, line), done.stderr
    return done


def run_first_graph(titles: str) -> Result:
    """Go from an empty folder to a graph, in the languages of some titles."""
    chapter = (ROOT / "docs/quickstart.md").read_text("utf-8")
    [(name, report)] = re.findall(r"^```text\n# (.*?)\n(.*?)^```", chapter, flags=re.M | re.S)
    Path(name).parent.mkdir()
    Path(name).write_text(report, "utf-8")
    return run_shown(chapter.replace(HANS, titles))


@pytest.mark.slow  # makes a dataset and builds it
def test_the_commands_that_change_what_is_there_work_on_the_dataset_of_the_chapter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EDITOR", "true")
    run_first_graph(HANS)

    done = run_shown(section("Change what is there"))

    assert done.stdout == "taken back: leave line 5 of source/qingping-2024 uncited\n"
    assert read_dataset("qingping").entity("court/qingping-county").alias == {"zh-Hans": ("青坪法院",)}


@pytest.mark.slow  # makes a dataset and builds it, in each language
@pytest.mark.parametrize("languages", IN_LANGUAGES)
def test_the_commands_that_lead_from_an_empty_folder_to_a_graph_open_no_file_by_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, languages: str
) -> None:
    titles, names, rules = IN_LANGUAGES[languages]
    monkeypatch.chdir(tmp_path)
    done = run_first_graph(titles)
    dataset = read_dataset(tmp_path / "qingping")
    texts = read_texts(dataset.sources, [tmp_path / "qingping/reports"])

    assert len(done.stdout.splitlines()) == 12  # two lines of a heading, and one for each statement
    assert (len(dataset.entities), len(dataset.statements), list(texts)) == (13, 10, ["source/qingping-2024"])
    assert {finding.rule for finding in check(dataset, texts)} == rules
    assert [*dataset.entity("court/qingping").label.values()] == names
    assert names[0] in (tmp_path / "qingping/build/graph.ttl").read_text("utf-8")


@pytest.mark.slow  # every command of a chapter, in a shell
def test_the_chapter_that_takes_a_report_from_start_to_end_shows_what_its_commands_print() -> None:
    script = [sys.executable, str(ROOT / "scripts/record_docs.py"), "--check"]

    done = subprocess.run(script, capture_output=True, text=True, check=False)  # noqa: S603  # our own script

    assert (done.returncode, done.stderr) == (0, "")


def test_the_reports_of_that_chapter_are_mangled_by_the_mechanism_of_the_benchmarks_and_cleaned_without_loss() -> None:
    spec = importlib.util.spec_from_file_location("mangle", ROOT / "benchmarks/mangle.py")
    assert spec
    assert spec.loader
    mangling = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(mangling)

    for path in sorted((ROOT / "notebooks/report").glob("*.txt")):
        raw = path.read_text("utf-8")
        assert mangling.mangle(clean(raw, None).text) == raw, path.name


@pytest.mark.parametrize("name", ["README", "docs/quickstart"])
@pytest.mark.parametrize("language", ["console", "python", "sh", "text"])
def test_a_page_shows_the_same_in_chinese(name: str, language: str) -> None:
    assert blocks(ROOT / f"{name}.zh-CN.md", language) == blocks(ROOT / f"{name}.md", language)


def readme_commands() -> list[str]:
    lines = "".join(blocks(ROOT / "README.md", "sh")).splitlines()
    return [line.split("  #")[0].strip() for line in lines if line.startswith("courtgraph ")]


@pytest.mark.slow  # a process for each command
@pytest.mark.parametrize("command", readme_commands())
def test_commands_in_the_readme_work(command: str, tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    (tmp_path / "texts").mkdir()
    (tmp_path / "build").mkdir()
    words = shlex.split(command)
    if "build/graph.ttl" in words:
        made = [sys.executable, "-m", "courtgraph", "export", "ttl", "-o", "build/graph.ttl"]
        subprocess.run(made, cwd=tmp_path, check=True)  # noqa: S603  # our own command

    done = subprocess.run(  # noqa: S603  # a command of our own README
        [sys.executable, "-m", *words], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.slow  # builds the dataset in a process of its own
def test_the_readme_shows_what_make_graph_prints(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "courtgraph", "build", str(ROOT / "data"), "-o", "build"]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603

    shown = blocks(ROOT / "README.md", "console")[0]
    note, summary = done.stderr.splitlines()
    assert f"$ make graph\n{note}\n{done.stdout}{summary}\nThe page is build/graph.html" in shown


def test_the_readme_has_commands_and_python() -> None:
    assert len(readme_commands()) >= 5
    assert blocks(ROOT / "README.md", "python")


def test_the_readme_fits_on_two_screens() -> None:
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 100


def test_every_dependency_has_a_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    names = {re.split(r"[\[>=]", line)[0] for line in (*project["dependencies"], *chain.from_iterable(extras))}
    reasons = (ROOT / "docs/dependencies.md").read_text("utf-8").lower()

    assert sorted(name for name in names - {"courtgraph"} if name not in reasons) == []


def test_every_decision_says_whether_it_holds_and_since_when() -> None:
    status = re.compile(r"# .+\n\nStatus: (accepted|superseded by \d+), \d{4}-\d\d-\d\d\n\n")
    decisions = sorted(ROOT.glob("docs/decisions/*.md"))

    assert decisions
    assert [page.name for page in decisions if not status.match(page.read_text("utf-8"))] == []


def test_whatever_make_check_leaves_out_says_why() -> None:
    marks = [line for path in ROOT.glob("tests/**/*.py") for line in path.read_text("utf-8").splitlines()]

    assert [line for line in marks if "mark" + ".slow" in line and "  # " not in line] == []
