import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from writing import labels, write

Run = Callable[..., Result]


@pytest.fixture
def changed(dataset_folder: Path) -> Path:
    """The dataset, changed in each way, beside the old one."""
    folder = Path(shutil.copytree(dataset_folder, dataset_folder.parent / "new"))
    write(folder / "entities/more.yaml", id="award/m", type="Award", label=labels("模範", "模范", "Model"))
    write(folder / "statements/more.yaml", subject="court/a", predicate="received", object="award/m")
    replaced(folder / "entities/things.yaml", "Court of A County", "A Court")
    replaced(folder / "statements/first.yaml", "quote: 獲得全國優秀法院", "quote: 全國優秀法院")
    replaced(folder / "statements/first.yaml", "unit: time", "unit: day")
    return folder


def replaced(path: Path, old: str, new: str) -> None:
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


ENTITIES = """\
+ entity award/m  Award 模範
~ entity court/a  BasicCourt 甲縣人民法院
    label.en: “Court of A County” -> “A Court”
"""


def test_what_was_added_removed_and_changed_is_told_field_by_field(run: Run, changed: Path) -> None:
    result = run("diff", "data", "new")

    assert changed.is_dir()
    lines = [line for line in result.stdout.splitlines() if "statement" not in line]
    assert lines[:3] == ENTITIES.splitlines()
    assert lines[3].startswith("~ evidence ")
    assert lines[3].endswith("source/report:1 「全國優秀法院」 of court/a received award/b [year 2024]")
    assert lines[4:] == ["    quote: “獲得全國優秀法院” -> “全國優秀法院”"]
    statements = sorted(line[:11] + line[28:] for line in result.stdout.splitlines() if "statement" in line)
    assert statements == [
        "+ statement  court/a hasFigure indicator/c 39 day",
        "+ statement  court/a received award/m",
        "- statement  court/a hasFigure indicator/c 39 time",
    ]
    assert result.stderr == (
        "1 entity added, 1 entity changed, 2 statements added, 1 statement removed, 1 piece of evidence changed\n"
    )


def test_a_translation_that_comes_is_a_change_of_the_same_evidence(run: Run, dataset_folder: Path) -> None:
    folder = Path(shutil.copytree(dataset_folder, dataset_folder.parent / "new"))
    replaced(
        folder / "statements/first.yaml", "note: no year is given", "note: {en: no year is given, zh-Hant: 無年份}"
    )
    replaced(
        folder / "statements/first.yaml", "quote: 獲得全國優秀法院", "quote: 獲得全國優秀法院\n    gloss: {en: won}"
    )

    result = run("diff", "data", "new")

    assert result.stdout.splitlines()[1:] == ["    gloss.en: nothing -> “won”", "    note.zh-Hant: nothing -> “無年份”"]
    assert result.stderr == "1 piece of evidence changed\n"


def test_the_exit_code_says_whether_there_is_a_difference_when_it_is_asked_for(run: Run, changed: Path) -> None:
    assert changed.is_dir()
    assert [run("diff", "data", name, "--exit-code").exit_code for name in ("data", "new")] == [0, 1]
    assert run("diff", "data", "new").exit_code == 0
    assert run("diff", "data", "data").stderr == "no difference\n"


def test_differences_are_data_as_well(run: Run, changed: Path) -> None:
    found = json.loads(run("diff", "data", str(changed), "--format", "json").stdout)

    assert [one["kind"] for one in found] == ["entity", "entity", "statement", "statement", "statement", "evidence"]
    assert [one["what"] for one in found if one["kind"] != "statement"] == ["added", "changed", "changed"]
    assert found[1]["changes"] == [{"field": "label.en", "before": "Court of A County", "after": "A Court"}]
    assert found[-1]["fields"]["quote"] == "全國優秀法院"


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_exported_rdf_says_what_the_folder_says(run: Run, dataset_folder: Path, changed: Path, form: str) -> None:
    replaced(dataset_folder / "sources.yaml", "date: 2025-01", "date: 2025-01\n  publisher: 某報")
    run("export", form, "data", "-o", f"old.{form}")

    assert run("diff", f"old.{form}", "data").stderr == "no difference\n"
    run("export", form, "new", "-o", f"new.{form}")
    assert run("diff", f"old.{form}", f"new.{form}").stdout.count("\n") == run("diff", "data", "new").stdout.count("\n")
    assert changed.is_dir()


def test_the_curated_dataset_comes_back_whole_from_turtle(run: Run, curated: Path) -> None:
    run("export", "ttl", str(curated), "-o", "graph.ttl")

    assert run("diff", "graph.ttl", str(curated)).stderr == "no difference\n"


def git(folder: Path, *args: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *args], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607


def test_a_revision_is_read_from_git(run: Run, changed: Path, tmp_path: Path) -> None:
    (tmp_path / "data/.gitattributes").write_text("* export-ignore\n", "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-q", "-m", "one")
    expected = run("diff", "data", "new").stdout
    shutil.rmtree(tmp_path / "data")
    changed.rename(tmp_path / "data")

    assert run("diff", "HEAD:data", "data").stdout == expected
    assert run("diff", "main:data", "HEAD:data").stderr == "no difference\n"
    missing = run("diff", "HEAD:nothing", "data")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert missing.stderr.startswith("courtgraph: HEAD:nothing: git says: path 'nothing' does not exist in 'HEAD'")


def test_a_dot_behind_a_revision_is_the_folder_one_is_in(
    run: Run, changed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-q", "-m", "one")
    expected = run("diff", "data", "new").stdout
    monkeypatch.chdir(tmp_path / "data")

    same, other = run("diff", "HEAD:.", "."), run("diff", "HEAD:.", str(changed))

    assert (same.exit_code, same.stdout, same.stderr) == (0, "", "no difference\n")
    assert (other.exit_code, other.stdout) == (0, expected)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere", "nowhere: name the folder of a dataset, a file *.ttl or *.nt, or a revision such as HEAD:data"),
        ("HEAD:data", "HEAD:data: git says: not a git repository"),
        ("--upload-pack=x:y", "No such option"),
        (":data", ":data: name a revision of git and a path in it, such as HEAD:data"),
        ("nowhere.ttl", "nowhere.ttl: cannot be read: No such file or directory; check the file and its rights"),
        ("broken.ttl", "broken.ttl:2: malformed RDF"),
        ("strange.ttl", "strange.ttl: holds no dataset of courtgraph; name a file of courtgraph export or build"),
        ("texts", "texts: there is no dataset.yaml here; name the folder of a dataset, such as data"),
    ],
)
def test_what_is_no_dataset_is_an_error_in_words(run: Run, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "broken.ttl").write_text("@prefix a: <http://a/> .\na:b a:c ", "utf-8")
    (tmp_path / "strange.ttl").write_text("<http://a/> <http://b/> <http://c/> .", "utf-8")
    (tmp_path / "texts").mkdir()

    result = run("diff", name, "data")

    assert (result.exit_code, result.stdout) == (2 if name.startswith("--") else 1, "")
    assert words in result.stderr


def test_a_dataset_that_is_not_read_as_a_whole_is_not_compared(run: Run, changed: Path) -> None:
    (changed / "entities/things.yaml").write_text("entities: [", "utf-8")

    result = run("diff", "data", "new")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "new: cannot be read as a whole; put this right first:\n  entities/things.yaml:" in result.stderr


def test_html_is_one_page_without_a_script_in_which_everything_is_escaped(run: Run, changed: Path) -> None:
    replaced(changed / "entities/things.yaml", "en: A Court", "en: '<script>alert(1)</script><img src=x onerror=a>'")

    run("diff", "data", "new", "--format", "html", "-o", "changes.html")

    page = Path("changes.html").read_text("utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "script-src &#39;none&#39;" in page
    assert "<del>獲得</del>全國優秀法院" in page


def test_html_speaks_the_language_that_is_asked_for(run: Run, changed: Path) -> None:
    assert changed.is_dir()
    page = run("diff", "data", "new", "--format", "html", "--lang", "en").stdout

    assert 'A Court</bdi> <span class="predicate">received</span> <bdi class="end">Model</bdi>' in page


def test_the_same_input_gives_the_same_bytes(run: Run, changed: Path) -> None:
    assert changed.is_dir()
    assert len({run("diff", "data", "new", "--format", form).stdout for form in ("html",) * 2}) == 1
