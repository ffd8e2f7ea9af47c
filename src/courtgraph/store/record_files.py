"""What a new file of records may be called: a name that leads nowhere else, and that every system can have."""

import re

from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

_NAME = re.compile(r'(entities|statements)/[^\s./\\:*?"<>|][^/\\:*?"<>|]*(?<!\s)\.yaml')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*\.", re.IGNORECASE)
"""What Windows has for no file, whatever stands behind the point."""
_MOST = 255
"""So many bytes the name of a file may have on most systems."""


def is_file_of(kind: str, path: str) -> bool:
    """Whether a path within a dataset names a file of records of a kind.

    >>> [is_file_of("entities", path) for path in ("entities/a.yaml", "entities/../../a.yaml", "/a.yaml")]
    [True, False, False]
    """
    if printable(path) != path or not _NAME.fullmatch(path):
        return False
    folder, _, name = path.partition("/")
    return folder == kind and not _DEVICE.match(name) and len(name.encode()) <= _MOST


def file_of(kind: str, name: str) -> str:
    """The path within a dataset of a file of records that is named, with or without its folder and its ending.

    Raises CourtgraphError for what is no such name.

    >>> file_of("entities", "courts"), file_of("entities", "entities/courts.yaml")
    ('entities/courts.yaml', 'entities/courts.yaml')
    """
    path = f"{kind}/{name.removeprefix(f'{kind}/').removesuffix('.yaml')}.yaml"
    if not is_file_of(kind, path):
        raise CourtgraphError(f"{name!r} is no name of a file in {kind}/; write one such as courts.yaml")
    return path


def new_file_of(kind: str, name: str) -> str:
    """The file that a first record gets by its id; one that no file can be called after goes to the others.

    >>> new_file_of("statements", "xinfu-2024"), new_file_of("entities", "con")
    ('statements/xinfu-2024.yaml', 'entities/others.yaml')
    """
    path = f"{kind}/{name}.yaml"
    return path if is_file_of(kind, path) else f"{kind}/others.yaml"
