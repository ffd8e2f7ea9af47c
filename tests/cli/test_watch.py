"""Building again and again, with the changes of files told by the test, and by the files themselves."""

import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPResponse
from pathlib import Path
from typing import Any

import pytest
import watchfiles
from click.testing import Result

from courtgraph.export.build_inputs import input_filter
from courtgraph.export.live_page import LivePage

Run = Callable[..., Result]
Edit = Callable[[], object]
BUILT = "build/graph.html is built"


@pytest.fixture
def watch(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command until Ctrl+C, which comes after some edits."""

    def invoke(*edits: Edit, args: tuple[str, ...] = ("data", "-o", "build")) -> Result:
        def turns(*_: object, **__: object) -> Iterator[set[object]]:
            yield set()
            for edit in edits:
                edit()
                yield {"a change"}
            yield set()
            raise KeyboardInterrupt

        monkeypatch.setattr(watchfiles, "watch", turns)
        return run("watch", *args)

    return invoke


def told(result: Result) -> list[str]:
    """What stderr says, without the address."""
    return [line for line in result.stderr.splitlines() if not line.startswith("http://127.0.0.1:")]


def test_a_dataset_is_built_at_once_and_after_every_change(watch: Callable[..., Result], dataset_folder: Path) -> None:
    label = dataset_folder / "entities/things.yaml"

    result = watch(lambda: label.write_text(label.read_text("utf-8").replace("A County", "B County"), "utf-8"))

    summary = "0 errors, 0 warnings in 3 entities, 2 statements"
    assert (result.exit_code, result.stdout) == (0, "")
    assert [line for line in told(result) if "not looked up" not in line] == [
        *(summary, BUILT, summary, BUILT),
        "the last good build stays in build",
    ]
    assert "Court of B County" in (dataset_folder.parent / "build/graph.ttl").read_text("utf-8")


def test_findings_are_told_as_check_tells_them_and_the_last_good_build_stays(
    run: Run, watch: Callable[..., Result], dataset_folder: Path
) -> None:
    broken = dataset_folder / "entities/broken.yaml"
    ttl = dataset_folder.parent / "build/graph.ttl"
    kept: list[bytes] = []

    def break_it() -> None:
        kept.append(ttl.read_bytes())
        broken.write_text("entities: [", "utf-8")

    result = watch(break_it)

    assert (result.exit_code, result.stdout) == (0, run("check", "data").stdout)
    assert "nothing was written: the last good build stays" in told(result)
    assert [ttl.read_bytes()] == kept


def test_a_finding_that_stays_is_told_once_on_whatever_line_it_is_then(
    watch: Callable[..., Result], dataset_folder: Path
) -> None:
    other = dataset_folder / "entities/other.yaml"
    things = dataset_folder / "entities/things.yaml"
    wrong = "- id: award/z\n  type: Awrd\n  label: {zh-Hant: 某獎, zh-Hans: 某奖, en: Z}\n"

    result = watch(
        lambda: other.write_text(f"entities:\n{wrong}", "utf-8"),
        lambda: other.write_text(f"# moved\nentities:\n{wrong}", "utf-8"),
        lambda: things.write_text(things.read_text("utf-8").replace("type: Award", "type: Awart"), "utf-8"),
    )

    lines = result.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines if "known-types" in line] == [
        "data/entities/other.yaml",
        "data/entities/things.yaml",
    ]
    assert "2 errors" in result.stderr


def test_a_dataset_that_cannot_be_read_for_a_while_is_told_and_built_when_it_can(
    watch: Callable[..., Result], dataset_folder: Path
) -> None:
    away = dataset_folder.parent / "away.yaml"
    place = dataset_folder / "dataset.yaml"

    result = watch(lambda: place.rename(away), lambda: away.rename(place))

    assert "courtgraph: data: there is no dataset.yaml here; name the folder of a dataset, such as data" in told(result)
    assert told(result).count(BUILT) == 2


def test_what_is_no_dataset_ends_the_command(watch: Callable[..., Result]) -> None:
    result = watch(args=("nowhere",))

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("courtgraph: nowhere: there is no dataset.yaml here; ")


def test_without_the_package_the_extra_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)

    result = run("watch", "data")

    assert result.stderr == "courtgraph: watchfiles is not installed; pip install 'courtgraph[watch]'\n"
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("path", "asks"),
    [
        ("data/dataset.yaml", True),
        ("data/entities/a.yaml", True),
        ("data/entities", True),
        ("data/queries/a.rq", True),
        ("reports/a.txt", True),
        ("data/build/graph.ttl", False),
        ("data/notes.md", False),
        ("data/.courtgraph/pending.json", False),
        ("data/entities/.courtgraph-staged-x", False),
        ("data/entities/a.yaml~", False),
        ("reports/graph.ttl", False),
        ("elsewhere/dataset.yaml", False),
    ],
)
@pytest.mark.usefixtures("run")
def test_only_what_is_read_asks_for_a_build_and_nothing_that_a_build_writes(path: str, asks: bool) -> None:
    usual = watchfiles.DefaultFilter()
    modified = watchfiles.Change.modified
    asked = input_filter([Path("data"), Path("reports")], Path("reports"), lambda _, path: usual(modified, path))

    assert asked(modified, os.path.abspath(path)) is asks  # noqa: PTH100  # as watchfiles names it


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LivePage]:
    (tmp_path / "graph.html").write_text("<p>first</p>", "utf-8")
    with LivePage(tmp_path / "graph.html") as page:
        thread = threading.Thread(target=page.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield page
        page.shutdown()
        thread.join()


def asked(address: str, **headers: str) -> HTTPResponse:
    request = urllib.request.Request(address, headers=headers)  # noqa: S310  # our own server
    answer: Any = urllib.request.urlopen(request, timeout=10)  # noqa: S310  # our own server
    assert isinstance(answer, HTTPResponse)
    return answer


def test_the_page_is_the_file_of_the_build_and_builds_are_told_as_they_are_made(live: LivePage) -> None:
    with asked(f"{live.address}graph.html") as answer:
        assert answer.read() == live.page.read_bytes()
    with asked(f"{live.address}builds") as stream:
        first = stream.readline(), stream.readline()
        live.show()
        second = stream.readline(), stream.readline()

    assert (stream.headers["Content-Type"], first, second) == (
        "text/event-stream",
        (b"data: 0\n", b"\n"),
        (b"data: 1\n", b"\n"),
    )


def test_before_the_first_build_the_page_says_that_there_is_none(live: LivePage) -> None:
    live.page.unlink()

    with pytest.raises(urllib.error.HTTPError, match="404") as refused:
        asked(f"{live.address}graph.html")

    with refused.value as answer:
        assert answer.read() == b"there is no build yet; the terminal tells what is wrong with the dataset\n"


@pytest.mark.parametrize("name", ["", "graph.html", "builds"])
@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
def test_nobody_else_may_ask(live: LivePage, name: str, headers: dict[str, str]) -> None:
    with pytest.raises(urllib.error.HTTPError, match="403") as refused:
        asked(f"{live.address}{name}", **headers)

    refused.value.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.slow  # a process that waits for changes of files
def test_a_change_of_a_file_is_noticed_a_build_within_the_dataset_is_not_and_ctrl_c_is_no_error(
    dataset_folder: Path,
) -> None:
    command = [sys.executable, "-u", "-m", "courtgraph", "watch", "data", "-o", "data/build"]
    with subprocess.Popen(  # noqa: S603  # our own command
        command, cwd=dataset_folder.parent, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stderr
        lines = iter(process.stderr)
        assert any("data/build/graph.html is built" in line for line in lines)
        (dataset_folder / "entities/things.yaml").touch()
        assert any("data/build/graph.html is built" in line for line in lines)
        process.send_signal(signal.SIGINT)
        rest = list(lines)

    assert (process.returncode, rest) == (0, ["the last good build stays in data/build\n"])
