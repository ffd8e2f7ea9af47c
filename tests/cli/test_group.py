"""What all commands share: help, exit codes, colours, pipes."""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import Result

import courtgraph
from courtgraph.cli.group import COMMANDS, TASKS
from writing import write

Run = Callable[..., Result]
MODULES = sorted(path.stem for path in (Path(courtgraph.__file__).parent / "cli").glob("*.py"))


def courtgraph_process(*args: str, cwd: Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "courtgraph", *args],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def test_every_command_has_a_module_of_its_name() -> None:
    with_command = [name for name in MODULES if hasattr(import_module(f"courtgraph.cli.{name}"), f"{name}_command")]

    assert sorted(COMMANDS) == with_command


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(run: Run, name: str) -> None:
    result = run(name, "--help")

    assert (result.exit_code, result.stderr) == (0, "")
    assert f"\n    courtgraph {name} " in result.stdout
    assert run(name, "-h").stdout == result.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_is_in_the_usage_and_every_option_has_a_name_in_full(name: str) -> None:
    command = getattr(import_module(f"courtgraph.cli.{name}"), f"{name}_command")

    assert all(
        any(written.startswith("--") for written in parameter.opts)
        for parameter in command.params
        if isinstance(parameter, click.Option)
    )


def test_the_help_lists_every_command_with_a_line(run: Run) -> None:
    stdout = run("--help").stdout

    sections = [section.splitlines() for section in stdout.split("\n\n") if section.partition(":")[0] in TASKS]
    assert {
        heading.removesuffix(":"): dict(line.split(maxsplit=1) for line in lines) for heading, *lines in sections
    } == {task: dict(commands) for task, commands in TASKS.items()}


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout == run("-V").stdout == f"courtgraph, version {courtgraph.__version__}\n"


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [("chek", "did you mean check?"), ("buidl", "did you mean build?"), ("xyz", "choose one of accept")],
)
def test_a_command_that_there_is_not_is_wrong_usage_with_a_suggestion(run: Run, name: str, suggestion: str) -> None:
    result = run(name)

    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: there is no command {name}; {suggestion}" in result.stderr


@pytest.mark.parametrize("args", [("--colour",), ("check", "--colour"), ("path", "court/a"), ("check", "a", "b")])
def test_other_wrong_usage_ends_with_2(run: Run, args: tuple[str, ...]) -> None:
    result = run(*args)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Usage: courtgraph")


def test_no_command_shows_the_help(run: Run) -> None:
    result = run()

    assert result.exit_code == 2
    assert "Usage: courtgraph" in result.output


@pytest.fixture
def colourful(dataset_folder: Path) -> Path:
    """A dataset with a finding, which a terminal shows in red."""
    write(dataset_folder / "statements/report.yaml", subject="court/a", predicate="received", object="award/bb")
    return dataset_folder


COLOURFUL = [
    ("check",),
    ("coverage",),
    ("quotes",),
    ("compare", "--by", "year"),
    ("show", "court/a"),
    ("path", "court/a", "award/b"),
    ("stats",),
    ("schema", "show"),
]


@pytest.mark.parametrize("args", COLOURFUL, ids=lambda args: args[0])
def test_a_terminal_gets_colours_and_no_color_takes_them_away(
    run: Run, colourful: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    with_colours = run(*args, color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")

    assert colourful.is_dir()
    assert "\x1b[" in with_colours
    assert "\x1b" not in run(*args, color=True).stdout


@pytest.mark.parametrize("args", COLOURFUL, ids=lambda args: args[0])
def test_what_is_no_terminal_gets_no_colours(run: Run, colourful: Path, args: tuple[str, ...]) -> None:
    assert colourful.is_dir()
    assert "\x1b" not in run(*args).stdout


def test_an_error_of_the_system_is_told_without_a_traceback(run: Run) -> None:
    name = "x" * 300

    result = run("check", name)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"courtgraph: {name}/dataset.yaml: cannot be read: File name too long; check the file and its rights\n"
    )


def test_the_module_is_the_command(dataset_folder: Path) -> None:
    done = courtgraph_process("check", cwd=dataset_folder.parent)

    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == b"0 errors, 0 warnings in 3 entities, 2 statements; 2 quotes looked up\n"
    assert b"Usage: courtgraph [OPTIONS] COMMAND" in courtgraph_process("--help", cwd=dataset_folder).stdout


@pytest.mark.parametrize(
    ("args", "code"), [(("check",), 0), (("show", "nothing"), 1), (("check", "nowhere"), 1), (("chek",), 2)]
)
def test_the_exit_code_of_the_process_says_how_it_went(dataset_folder: Path, args: tuple[str, ...], code: int) -> None:
    assert courtgraph_process(*args, cwd=dataset_folder.parent).returncode == code


@pytest.mark.parametrize("encoding", ["cp1252", "gbk", "ascii", "utf-8"])
def test_an_encoding_that_lacks_a_character_stops_nothing(dataset_folder: Path, encoding: str) -> None:
    done = courtgraph_process("show", "court/a", cwd=dataset_folder.parent, PYTHONIOENCODING=encoding)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"court/a" in done.stdout


def test_an_argument_that_is_no_text_stops_nothing(dataset_folder: Path) -> None:
    done = courtgraph_process("find", "\udcff", cwd=dataset_folder.parent)

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"0 entities found\n")


def test_a_reader_that_goes_away_gets_no_traceback(curated: Path) -> None:
    writer = subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "courtgraph", "export", "html", str(curated)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    with writer:
        writer.stdout.read(10)
        writer.stdout.close()
        complaints = writer.stderr.read()

    assert (writer.returncode, complaints) == (0, b"")


@pytest.mark.parametrize("args", [("stats", "here"), ("stats", "--data", "here"), ("find", "甲縣", "--data", "here")])
def test_every_command_takes_the_dataset_as_an_option(run: Run, dataset_folder: Path, args: tuple[str, ...]) -> None:
    dataset_folder.rename(dataset_folder.parent / "here")

    assert run(*args).exit_code == 0


@pytest.mark.parametrize("args", [("stats",), ("find", "甲縣")])
def test_a_variable_names_the_dataset_where_nothing_else_does(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    dataset_folder.rename(dataset_folder.parent / "here")
    monkeypatch.setenv("COURTGRAPH_DATA", "here")

    assert run(*args).exit_code == 0
    assert run(*args, "--data", "there").exit_code == 1


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("stats", "data", "--data", "other"), "the dataset is named twice, data and --data other; name one"),
        (("find", "甲縣", "data"), "Got unexpected extra argument (data); name the dataset with --data data"),
    ],
)
def test_a_dataset_in_the_wrong_place_is_told_with_the_right_one(run: Run, args: tuple[str, ...], words: str) -> None:
    result = run(*args)

    assert result.exit_code == 2
    assert words in result.stderr
