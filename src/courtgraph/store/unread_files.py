"""YAML in a place where nothing reads it: a slip in a name that would otherwise pass in silence."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from courtgraph.model import Finding, Location
from courtgraph.store.fields import finding_at
from courtgraph.store.read_file import list_folder

FILES = ("dataset.yaml", "sources.yaml", "schema.yaml", "identity.yaml")
FOLDERS = ("entities", "statements", "texts", "queries")
OF_RECORDS = ("entities", "statements")
_YAML = (".yaml", ".yml")


def unread_files(root: Path) -> Iterator[Finding]:
    """A warning for each YAML file and folder of a dataset that is not read; what is no YAML is nobody's business."""
    for path in _visible(list_folder(root)):
        if path.is_dir():
            yield from _stray_folder(path)
        elif path.name not in FILES and _is_yaml(path):
            yield _finding(path.name, _better_file(path))
    for folder in OF_RECORDS:
        for path in _visible(list_folder(root / folder)):
            name = f"{folder}/{path.name}"
            if path.is_dir() and _holds_yaml(path):
                yield _finding(f"{name}/", f"move its files into {folder}/")
            elif path.suffix != ".yaml" and _is_yaml(path):
                yield _finding(name, f"rename it to {folder}/{path.stem}.yaml")


def _visible(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if not path.name.startswith(".")]


def _is_yaml(path: Path) -> bool:
    return path.suffix.casefold() in _YAML and path.is_file()


def _holds_yaml(folder: Path) -> bool:
    return any(map(_is_yaml, list_folder(folder)))


def _stray_folder(path: Path) -> Iterator[Finding]:
    if path.name in FOLDERS:
        return
    if near := get_close_matches(path.name.casefold(), FOLDERS, n=1, cutoff=0.85):
        yield _finding(f"{path.name}/", f"rename it to {near[0]}/")
    elif _holds_yaml(path):
        yield _finding(f"{path.name}/", f"rename it to {_nearest_of_records(path.name)}/")


def _nearest_of_records(name: str) -> str:
    return "/ or ".join(get_close_matches(name.casefold(), OF_RECORDS, n=1, cutoff=0.7) or OF_RECORDS)


def _better_file(path: Path) -> str:
    stem = path.stem.casefold()
    if near := get_close_matches(stem, OF_RECORDS, n=1, cutoff=0.7):
        return f"move it into {near[0]}/"
    known = [name.removesuffix(".yaml") for name in FILES]
    if near := get_close_matches(stem, known, n=1, cutoff=0.8):
        return f"rename it to {near[0]}.yaml"
    return "move it into entities/ or statements/"


def _finding(path: str, suggestion: str) -> Finding:
    return finding_at(Location(path, 1), "", "stray-files", f"{path} is not read", suggestion, "warning")
