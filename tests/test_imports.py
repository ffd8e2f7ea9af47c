"""What an import may load: courtgraph starts fast because heavy libraries come late."""

import inspect
import json
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator

import pytest

import courtgraph

LOADED = """
import json, sys
before = set(sys.modules)
{statement}
tops = {{name.partition(".")[0] for name in set(sys.modules) - before}}
print(json.dumps(sorted(tops - set(sys.stdlib_module_names) - {{"courtgraph"}})), file=sys.stderr)
"""
HELP = """
from courtgraph.cli import main
main(["{args}"], prog_name="courtgraph", standalone_mode=False)
"""
# msgspec takes the one where it is installed; the other belongs to PyYAML's C part.
OPTIONAL = {"typing_extensions", "cython_runtime"}
# On Windows click colours its output with colorama.
CLICK = ["click", "colorama"] if sys.platform == "win32" else ["click"]


def third_party(statement: str) -> list[str]:
    """The top-level modules, other than Python's and ours, that a statement loads."""
    done = subprocess.run(  # noqa: S603  # our own statement
        [sys.executable, "-I", "-c", LOADED.format(statement=statement)], capture_output=True, check=True
    )
    loaded: list[str] = json.loads(done.stderr.splitlines()[-1])
    return [name for name in loaded if not name.startswith("_") and name not in OPTIONAL]


def test_importing_courtgraph_loads_nothing_else() -> None:
    assert third_party("import courtgraph") == []


def test_the_help_loads_click_alone() -> None:
    assert third_party(HELP.format(args="--help")) == CLICK


def test_the_version_loads_click_alone() -> None:
    assert third_party(HELP.format(args="--version")) == CLICK


def test_the_help_of_a_command_loads_no_heavy_library() -> None:
    assert third_party(HELP.format(args='build", "--help')) == CLICK


@pytest.mark.parametrize(
    ("module", "loaded"),
    [
        ("errors", []),
        ("text", []),
        ("schema", ["msgspec", "yaml"]),
        ("model", ["msgspec", "yaml"]),
        ("store", ["msgspec", "yaml"]),
        ("citations", ["msgspec", "yaml"]),
        ("validation", ["msgspec", "yaml"]),
        ("merging", ["msgspec", "yaml"]),
        ("review", ["msgspec", "yaml"]),
        ("graph", ["msgspec", "yaml"]),
        ("sparql", []),
        ("worker.call", []),
        ("worker.main", []),
        ("sparql.engine", []),
        ("export.build", ["msgspec", "yaml"]),
    ],
)
def test_a_room_loads_what_it_stands_on_and_no_more(module: str, loaded: list[str]) -> None:
    assert third_party(f"import courtgraph.{module}") == loaded


def test_there_are_three_dozen_public_names_at_most_in_the_order_of_the_alphabet() -> None:
    assert len(courtgraph.__all__) <= 36
    assert courtgraph.__all__ == sorted(courtgraph.__all__)
    assert dir(courtgraph) == courtgraph.__all__


@pytest.mark.parametrize("name", courtgraph.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    found = getattr(courtgraph, name)

    assert found.__name__ == name
    assert found.__doc__
    assert found.__doc__[0].isupper()


def public_functions() -> Iterator[tuple[str, Callable[..., object]]]:
    """Every public function, and every public method of a public class."""
    for name in courtgraph.__all__:
        found = getattr(courtgraph, name)
        if not isinstance(found, type):
            yield name, found
            continue
        for inner, method in vars(found).items():
            if inspect.isfunction(method) and not inner.startswith("_"):
                yield f"{name}.{inner}", method


FUNCTIONS = dict(public_functions())


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_types_of_every_public_function_can_be_looked_up(name: str) -> None:
    hints = typing.get_type_hints(FUNCTIONS[name])

    assert set(hints) == {*inspect.signature(FUNCTIONS[name]).parameters, "return"} - {"self"}


def test_functions_and_methods_are_among_what_is_public() -> None:
    assert {"Dataset.entity", "Entity.name", "build", "build_graph", "check", "query", "to_rdflib"} <= FUNCTIONS.keys()


def test_the_types_that_heavy_libraries_define_are_theirs() -> None:
    import networkx as nx
    import rdflib

    graphs = [typing.get_type_hints(each)["return"] for each in typing.get_overloads(courtgraph.build_graph)]
    assert graphs == [nx.MultiDiGraph, nx.Graph]
    assert typing.get_type_hints(courtgraph.build_graph)["return"] is nx.Graph
    assert typing.get_type_hints(courtgraph.to_rdflib)["return"] is rdflib.Graph


@pytest.mark.parametrize("kind", [name for name in courtgraph.__all__ if name[0].isupper()])
def test_the_types_of_the_fields_of_every_public_class_can_be_looked_up(kind: str) -> None:
    found = getattr(courtgraph, kind)

    assert set(typing.get_type_hints(found)) >= set(getattr(found, "__struct_fields__", ()))


def test_a_name_that_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="courtgraph has no build_grph"):
        _ = courtgraph.build_grph


def test_the_package_says_which_version_it_is() -> None:
    assert courtgraph.__version__.count(".") == 2
