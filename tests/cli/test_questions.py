"""The commands that tell what a dataset says: find, show, path, query, stats, schema."""

import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

from writing import labels, write, write_yaml

Run = Callable[..., Result]


@pytest.mark.parametrize("text", ["優秀", "优秀", "model", "award/"])
def test_find_lists_what_contains_a_text_in_any_language_and_either_script(run: Run, text: str) -> None:
    result = run("find", text)

    assert (result.exit_code, result.stdout) == (0, "award/b  全國優秀法院  Award\n")
    assert result.stderr == "1 entity found\n"


def test_find_names_entities_in_the_language_asked_for(run: Run) -> None:
    assert run("find", "法院", "--lang", "en").stdout == (
        "court/a  Court of A County     BasicCourt\naward/b  National model court  Award\n"
    )


def test_find_ends_with_1_when_it_finds_nothing(run: Run) -> None:
    result = run("find", "月")

    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "0 entities found\n")


def test_find_offers_what_comes_close_when_no_name_contains_the_text(run: Run) -> None:
    result = run("find", "甲縣法院")

    assert (result.exit_code, result.stdout) == (0, "court/a  甲縣人民法院  BasicCourt\n")
    assert result.stderr == "1 entity found; nothing contains 甲縣法院, these come close\n"


def test_find_takes_another_dataset(run: Run, dataset_folder: Path) -> None:
    dataset_folder.rename(dataset_folder.parent / "other")

    assert run("find", "法院", "--data", "other").exit_code == 0
    assert run("find", "法院").exit_code == 1


@pytest.mark.parametrize("name", ["court/a", "甲縣人民法院", "甲县人民法院", "Court of A County", "甲院"])
def test_show_tells_all_that_is_said_of_an_entity_with_the_words_that_say_so(run: Run, name: str) -> None:
    result = run("show", name, "--lang", "en")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Court of A County\n"
        "  court/a  Basic court\n"
        "  zh-Hant: 甲縣人民法院; 甲院\n"
        "  zh-Hans: 甲县人民法院; 甲院\n"
        "  en: Court of A County\n"
        "\n"
        "has the figure\n"
        "  Training courses (indicator/c)  39 time\n"
        "    「舉辦培訓39次」 source/report:3\n"
        "\n"
        "received\n"
        "  National model court (award/b)  [year 2024]\n"
        "    「獲得全國優秀法院」 source/report:1 (inferred: no year is given)\n"
    )


def test_show_tells_what_is_said_from_the_other_side(run: Run) -> None:
    assert (
        "\nwas received by\n  Court of A County (court/a)  [year 2024]\n"
        in run("show", "award/b", "--lang", "en").stdout
    )


def test_show_suggests_the_nearest_name(run: Run) -> None:
    result = run("show", "court/aa")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: nothing is called court/aa; did you mean court/a?\n"


def test_show_lists_the_candidates_of_an_ambiguous_name(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "entities/more.yaml", id="topic/d", type="Topic", label=labels("甲院", "甲院", "A"))

    result = run("show", "甲院")

    assert result.exit_code == 1
    assert result.stderr == (
        "courtgraph: 甲院 may be any of these; name one by its id:\n  court/a  甲縣人民法院\n  topic/d  甲院\n"
    )


def test_path_tells_each_step_with_its_proof(run: Run) -> None:
    result = run("path", "award/b", "培训次数", "--lang", "zh-Hans")

    assert (result.exit_code, result.stderr) == (0, "2 steps\n")
    assert result.stdout == (
        "全国优秀法院 (award/b)\n"
        "  ← 授予 [年份 2024]\n"
        "    「獲得全國優秀法院」 source/report:1 (推断: no year is given)\n"
        "甲县人民法院 (court/a)\n"
        "  → 数据 39 次\n"
        "    「舉辦培訓39次」 source/report:3\n"
        "培训次数 (indicator/c)\n"
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [("zh-Hant", "[計劃] [有爭議]"), ("zh-Hans", "[计划] [有争议]"), ("en", "[plan] [disputed]")],
)
def test_how_a_statement_holds_is_told_in_the_language_asked_for(
    run: Run, dataset_folder: Path, language: str, told: str
) -> None:
    claim = {"subject": "court/a", "predicate": "received", "object": "award/b", "status": "disputed"}
    write(dataset_folder / "statements/more.yaml", **claim, modality="plan")

    assert f"(award/b)  {told}\n" in run("show", "court/a", "--lang", language).stdout


def test_path_ends_with_1_when_nothing_connects_the_two(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "entities/more.yaml", id="topic/d", type="Topic", label=labels("丁", "丁", "D"))

    result = run("path", "court/a", "丁")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "no statement connects court/a and topic/d\n"


def test_what_the_schema_does_not_know_is_told_by_its_own_name(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "entities/more.yaml", id="topic/d", type="Moon", label=labels("丁", "丁", "D"))
    write(
        dataset_folder / "statements/more.yaml",
        subject="court/a",
        predicate="admires",
        object="topic/d",
        qualifiers={"key": "x"},
    )

    assert "  → admires\n" in run("path", "court/a", "topic/d").stdout
    assert "\nadmires\n" in run("show", "topic/d").stdout
    assert run("stats").exit_code == 0


def test_stats_counts_what_there_is(run: Run) -> None:
    result = run("stats", "--lang", "en")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "3 entities\n"
        "2 statements, 0 with a value and no other end\n"
        "2 pieces of evidence, cited 2 times\n"
        "1 statement inferred altogether: no piece of evidence says it outright\n"
        "\n"
        "types\n"
        "      1  BasicCourt  Basic court\n"
        "      1  Award  Award\n"
        "      1  Indicator  Indicator\n"
        "\n"
        "predicates\n"
        "      1  received  received\n"
        "      1  hasFigure  has the figure\n"
        "\n"
        "cited lines\n"
        "      2  source/report, of 3\n"
        "\n"
        "most connected\n"
        "      2  Court of A County  court/a\n"
        "      1  National model court  award/b\n"
        "      1  Training courses  indicator/c\n"
        "\n"
        "connected parts\n"
        "      3  the largest\n"
        "      1  in all\n"
    )


def test_stats_as_json_are_data(run: Run) -> None:
    counts = json.loads(run("stats", "--format", "json").stdout)

    assert {name: counts[name] for name in ("entities", "statements", "evidence", "components")} == {
        "entities": 3,
        "statements": 2,
        "evidence": 2,
        "components": [3],
    }


def test_stats_tells_of_the_sources_that_statements_speak_of(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "statements/more.yaml", subject="source/report", predicate="isAbout", object="award/b")

    assert run("stats").stdout.startswith("3 entities and 1 source that statements speak of\n")


RECEIVED = """# zh: 誰獲得了榮譽？
# en: Who received an honour?
# note: Of all years.
PREFIX cgo: <https://courtgraph.example/ontology#>
PREFIX thing: <https://example.org/court/>
SELECT ?award { VALUES ?court { thing:a } ?court cgo:received ?award }
"""


@pytest.fixture
def queries(dataset_folder: Path) -> Path:
    folder = dataset_folder / "queries"
    folder.mkdir()
    (folder / "who-won.rq").write_text(RECEIVED, "utf-8")
    return folder


def test_query_answers_a_named_query_with_its_note(run: Run, queries: Path) -> None:
    result = run("query", "who-won")

    assert (result.exit_code, result.stdout) == (0, "award\n-------\naward/b\n")
    assert result.stderr == "note: Of all years.\n1 row\n"


def test_query_lists_questions_notes_and_what_can_be_set(run: Run, queries: Path) -> None:
    (queries / "who-won.rq").write_text(RECEIVED, "utf-8")

    assert run("query", "--list").stdout.endswith(
        "who-won\n  誰獲得了榮譽？\n  Who received an honour?\n  note: Of all years.\n  --set court=court/a\n"
    )


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        ("[zh-Hans]", "  谁获得了荣誉？\n  --set language=zh-Hans\n  --set court=court/a\n"),
        (
            "[en, zh-Hant]",
            "  Who received an honour?\n  誰獲得了榮譽？\n  note: Of all years.\n"
            "  --set language=en\n  --set court=court/a\n",
        ),
    ],
)
def test_queries_are_listed_in_the_languages_of_the_dataset_the_first_one_first(
    run: Run, dataset_folder: Path, queries: Path, languages: str, told: str
) -> None:
    asked = RECEIVED.replace("?award {", '?award { VALUES ?language { "fr" }')
    (queries / "who-won.rq").write_text(asked, "utf-8")
    text = yaml.safe_load((dataset_folder / "dataset.yaml").read_text("utf-8"))
    write_yaml(dataset_folder / "dataset.yaml", {**text, "languages": yaml.safe_load(languages)})

    assert run("query", "--list").stdout.endswith(f"who-won\n{told}")


BROKEN = {
    "a folder": ("1", "this is a folder, not a file; put a file there"),
    "a link to nothing": ("1", "cannot be read: No such file or directory; check the file and its rights"),
    "no header": ("1", "the header has no zh; start the file with # zh: a question"),
    "a wrong header": ("2", "# de: Wer? is not a header; write # zh:, # en: or # note:, each once"),
    "not UTF-8": ("2", "byte 13 is not UTF-8; save the file as UTF-8"),
}
"""What may be wrong with the file of a named query, and where and how it is told."""


def broken_query(queries: Path, kind: str) -> str:
    """Put a broken query beside the others, and say what is told of it behind the name of the dataset."""
    path = queries / "broken.rq"
    if kind == "a folder":
        path.mkdir()
    elif kind == "a link to nothing":
        path.symlink_to("nowhere")
    else:
        header = "# zh: 誰？\n".encode()
        path.write_bytes(
            {"no header": b"ASK {}", "a wrong header": header + b"# de: Wer?\n", "not UTF-8": header + b"\xff"}[kind]
        )
    line, words = BROKEN[kind]
    return f"/queries/broken.rq:{line}: warning: {words} [sound-queries]\n"


@pytest.mark.parametrize("kind", BROKEN)
def test_a_named_query_that_is_broken_is_told_with_its_line_and_keeps_nobody_from_the_others(
    run: Run, queries: Path, tmp_path: Path, kind: str
) -> None:
    told = "data" + broken_query(queries, kind)

    listed, asked, checked = run("query", "--list"), run("query", "who-won"), run("check")
    page = run("html", "--with-sparql", "-o", "page.html")

    assert [listed.exit_code, asked.exit_code, checked.exit_code, page.exit_code] == [0, 0, 0, 0]
    assert (listed.stderr, "who-won\n" in listed.stdout) == (told, True)
    assert (asked.stdout, asked.stderr) == ("award\n-------\naward/b\n", f"{told}note: Of all years.\n1 row\n")
    assert told in checked.stdout
    assert page.stderr.startswith(told)
    assert '"name":"who-won"' in (tmp_path / "page.html").read_text("utf-8")


def test_who_asks_for_a_broken_query_by_its_name_is_told_what_is_wrong_with_it(run: Run, queries: Path) -> None:
    broken_query(queries, "no header")

    result = run("query", "broken")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "courtgraph: data/queries/broken.rq:1: the header has no zh; start the file with # zh: a question\n"
    )


def test_a_folder_of_queries_that_cannot_be_listed_is_a_finding(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "queries").write_text("", "utf-8")

    words = "warning: cannot be read: Not a directory; check the folder and its rights [sound-queries]\n"
    assert f"data/queries:1: {words}" in run("check").stdout


def test_query_takes_another_value_and_warns_of_one_that_leads_nowhere(run: Run, queries: Path) -> None:
    result = run("query", "who-won", "--set", "court=court/aa", "--format", "csv")

    assert (result.exit_code, result.stdout) == (0, "award\n")
    assert result.stderr == (
        "<https://example.org/court/aa> is not in the dataset; did you mean court/a?\nnote: Of all years.\n0 rows\n"
    )


def test_query_warns_of_a_name_that_the_schema_does_not_define(run: Run) -> None:
    result = run("query", "PREFIX cgo: <https://courtgraph.example/ontology#> SELECT ?s { ?s cgo:recieved ?o }")

    assert result.exit_code == 0
    assert result.stderr == "cgo:recieved is not in the schema; did you mean cgo:received?\n0 rows\n"


def test_query_warns_of_a_language_tag_that_no_engine_has(run: Run) -> None:
    result = run("query", 'SELECT ?l { ?s ?p ?l FILTER(LANG(?l) = "zh-Hant") }')

    assert (result.exit_code, result.stdout) == (0, "l\n-\n")
    assert result.stderr == (
        'LANG(?l) is never "zh-Hant", since engines make tags lower-case; write LANGMATCHES(LANG(?l), "zh-Hant")\n'
        "0 rows\n"
    )


def test_a_query_that_is_not_utf_8_is_refused(run: Run, tmp_path: Path) -> None:
    content = b"ASK {\n ?s ?p '\xff' }"
    (tmp_path / "q.rq").write_bytes(content)

    for origin, result in (("stdin", run("query", "-", input=content)), ("q.rq", run("query", "q.rq"))):
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == f"courtgraph: {origin}:2: byte 14 is not UTF-8; save the file as UTF-8\n"


def test_query_warns_over_a_file_too(run: Run) -> None:
    assert run("export", "nt", "-o", "graph.nt").exit_code == 0

    result = run("query", "-", "--on", "graph.nt", input="PREFIX s: <http://schema.org/> SELECT ?s { ?s s:value 1, 2 }")

    assert result.stderr == "<http://schema.org/> leads nowhere; did you mean <https://schema.org/>?\n0 rows\n"


def test_query_looks_for_named_queries_in_the_folder_named(run: Run, queries: Path) -> None:
    queries.rename(queries.parent.parent / "asked")

    assert run("query", "who-won", "--queries", "asked").stdout == "award\n-------\naward/b\n"
    assert run("query", "who-won").stderr == (
        "courtgraph: there is no query who-won; choose one of awards, figures, people\n"
    )
    assert run("query", "who-won", "--queries", "none").stderr == (
        "courtgraph: none: there is no such folder of queries; write SPARQL, or name another (--queries)\n"
    )


def test_some_questions_fit_every_dataset(run: Run) -> None:
    assert run("query", "awards", "--set", "language=en", "--format", "csv").stdout == (
        "awardName,level,recipient,recipientName,forYear\n"
        "National model court,,https://example.org/court/a,Court of A County,\n"
    )
    assert [line for line in run("query", "--list").stdout.splitlines() if line[0] != " "] == [
        "awards",
        "figures",
        "people",
    ]


def test_a_named_question_gives_names_in_the_first_language_of_the_dataset_unless_another_is_set(
    run: Run, dataset_folder: Path
) -> None:
    path = dataset_folder / "dataset.yaml"
    write_yaml(path, {**yaml.safe_load(path.read_text("utf-8")), "languages": ["en", "zh-Hant", "zh-Hans"]})

    assert "National model court" in run("query", "awards").stdout
    assert "全國優秀法院" in run("query", "awards", "--set", "language=zh-Hant").stdout


def test_a_question_of_the_dataset_stands_before_a_general_one_of_the_same_name(run: Run, queries: Path) -> None:
    (queries / "who-won.rq").rename(queries / "awards.rq")

    assert run("query", "awards").stdout == "award\n-------\naward/b\n"


@pytest.mark.parametrize(
    "args",
    [
        ("--timeout", "0"),
        ("--timeout", "-1"),
        ("--timeout", "nan"),
        ("--timeout", "inf"),
        ("--memory", "63"),
        ("--set", "court"),
    ],
)
def test_query_with_a_limit_or_a_value_that_is_none_is_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    assert run("query", "ASK {}", *args).exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarm")
@pytest.mark.parametrize("step", ["cli.query.read_valid", "sparql.execute.query", "sparql.results.to_text"])
def test_the_time_limit_of_query_is_for_all_that_it_does(run: Run, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    monkeypatch.setattr(f"courtgraph.{step}", lambda *_, **__: time.sleep(60))

    result = run("query", "ASK { ?s ?p ?o }", "--timeout", "0.5")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: query: stopped after 0.5 s; ask for less, or allow more time\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no memory")
def test_query_takes_no_more_memory_than_it_may(run: Run) -> None:
    greedy = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"

    result = run("query", greedy, "--memory", "100")

    assert (result.exit_code, result.stdout) == (1, "")
    told = "query: needs more than 100 MiB of memory; ask for less, or allow more memory"
    assert result.stderr == f"courtgraph: {told}\n"


COURTGRAPH = [sys.executable, "-m", "courtgraph"]
AWARDS = "SELECT ?s { ?s a <https://courtgraph.example/ontology#Award> } ORDER BY ?s"


def test_query_writes_its_answer_to_a_file(run: Run) -> None:
    result = run("query", AWARDS, "-o", "answer.txt")

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "answer.txt: 0 KiB\n1 row\n")
    assert Path("answer.txt").read_text("utf-8") == "s\n-------\naward/b\n"


def test_csv_in_a_file_starts_with_a_byte_order_mark_and_what_programs_read_does_not(run: Run) -> None:
    assert run("query", AWARDS, "--format", "csv", "-o", "answer.csv").exit_code == 0
    assert Path("answer.csv").read_bytes().startswith(b"\xef\xbb\xbfs\r\n")
    for form in ("tsv", "json", "xml"):
        assert run("query", AWARDS, "--format", form, "-o", "answer").exit_code == 0
        assert not Path("answer").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "args", [("query", AWARDS, "--format", "csv"), ("compare", "--by", "court", "--format", "csv")]
)
@pytest.mark.usefixtures("run")
def test_csv_has_a_byte_order_mark_at_the_head_of_a_redirect_alone(args: tuple[str, ...]) -> None:
    piped = subprocess.run([*COURTGRAPH, *args], capture_output=True, check=True).stdout  # noqa: S603  # our own command
    with Path("answers.csv").open("ab") as redirect:
        for _ in range(2):
            subprocess.run([*COURTGRAPH, *args], stdout=redirect, stderr=subprocess.DEVNULL, check=True)  # noqa: S603

    assert piped.endswith(b"\r\n")
    assert not piped.startswith(b"\xef\xbb\xbf")
    assert Path("answers.csv").read_bytes() == b"\xef\xbb\xbf" + piped + piped


def test_query_reads_packed_files_and_such_without_an_ending_in_the_format_that_is_named(run: Run) -> None:
    triples = run("export", "nt").stdout.encode()
    Path("graph.nt.gz").write_bytes(gzip.compress(triples))
    Path("graph").write_bytes(triples)

    assert run("query", AWARDS, "--on", "graph.nt.gz").stdout == "s\n-------\naward/b\n"
    assert run("query", AWARDS, "--on", "graph", "--input-format", "nt").stdout == "s\n-------\naward/b\n"
    assert "graph: no ending is no RDF format; name a file .ttl," in run("query", AWARDS, "--on", "graph").stderr


def test_the_format_of_files_without_a_file_is_wrong_usage(run: Run) -> None:
    assert run("query", AWARDS, "--input-format", "nt").exit_code == 2


def test_schema_shows_every_type_and_every_predicate(run: Run) -> None:
    stdout = run("schema", "show").stdout

    assert "\n      BasicCourt: 基層人民法院. The court of a county, a district or a county-level city.\n" in stdout
    assert (
        "  received: 獲得. The award, title or listing went to the subject.\n"
        "    Agent | Initiative | Mechanism | ResearchProject | Activity -> Award\n"
        "    qualifiers: year, period, count\n"
        "    open: lists its objects, and takes open: true on the last (等)\n"
        "  awardLevel: "
    ) in stdout


def test_schema_shows_what_a_dataset_adds(run: Run, dataset_folder: Path) -> None:
    added = {"types": {"Moon": {"label": labels("月", "月", "Moon"), "definition": "A moon."}}}
    write_yaml(dataset_folder / "schema.yaml", added)

    assert "\n  Moon: 月. A moon.\n" in run("schema", "show", "--data", "data").stdout
    assert "Moon" not in run("schema", "show").stdout


@pytest.mark.parametrize("kind", ["dataset", "sources", "entities", "statements"])
def test_schema_gives_the_json_schema_of_each_kind_of_file(run: Run, kind: str) -> None:
    assert json.loads(run("schema", "jsonschema", kind).stdout)["$schema"].startswith("https://json-schema.org/")


def test_schema_gives_the_json_ld_context_the_ontology_and_the_shapes(run: Run) -> None:
    assert "@context" in json.loads(run("schema", "context").stdout)
    assert "owl:" in run("schema", "ontology").stdout
    assert "sh:NodeShape" in run("schema", "shacl").stdout


@pytest.mark.parametrize("args", [("jsonschema",), ("show", "entities"), ("moon",), ()])
def test_schema_in_a_form_that_there_is_not_is_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    assert run("schema", *args).exit_code == 2
