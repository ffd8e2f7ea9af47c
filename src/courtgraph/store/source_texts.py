"""The texts of sources: found at run time by their SHA-256, for they belong to their publishers."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path

import msgspec

from courtgraph.errors import DatasetError
from courtgraph.model import Source
from courtgraph.store.read_file import is_there, list_folder, read_regular
from courtgraph.text import normalize, strip_pinyin
from courtgraph.text.normalize import normalize_with_offsets

MAX_BYTES = 16 * 1024 * 1024
MAX_COMPARED = 5_000
"""A line of more characters is not compared with a quote: it would take long."""
ALIKE = 0.5
"""How like a quote (0 to 1) words must be to be offered for it."""


class SourceText(msgspec.Struct, frozen=True, dict=True):
    """The text of a source, line by line; ``fits`` says whether its SHA-256 is the recorded one.

    ``unix_sha256`` is the SHA-256 that a text with CRLF would have with LF in its place.
    """

    path: str
    sha256: str
    lines: tuple[str, ...]
    fits: bool = True
    unix_sha256: str = ""

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The lines in the form in which quotes are looked for."""
        return tuple(normalize(line) for line in self.lines)

    def contains(self, line: int, quote: str) -> bool:
        """Whether a line (from 1) carries a quote, whatever the script, width or spacing.

        >>> text = SourceText("report.txt", "", ("學習39次",))
        >>> text.contains(1, "学习39次"), text.contains(1, "9次")
        (True, False)
        """
        return 1 <= line <= len(self.lines) and whole_quote(normalize(quote)).search(self.folded[line - 1]) is not None

    def nearest(self, line: int, quote: str) -> str:
        """The words of a line (from 1) that are most like a quote, as they stand there, or nothing when none are.

        >>> SourceText("report.txt", "", ("全年舉辦培訓39次,學習9次",)).nearest(1, "舉行培訓39次")
        '舉辦培訓39次'
        """
        words, wanted = self.folded[line - 1] if 1 <= line <= len(self.lines) else "", normalize(quote)
        if not words or max(len(words), 10 * len(wanted)) > MAX_COMPARED:
            return ""
        same = SequenceMatcher(None, words, wanted, autojunk=False).find_longest_match()
        start = max(same.a - same.b, 0)
        end = _number_end(words, min(start + len(wanted), len(words)))
        if SequenceMatcher(None, words[start:end], wanted, autojunk=False).ratio() < ALIKE:
            return ""
        mapped = normalize_with_offsets(self.lines[line - 1])
        written = self.lines[line - 1][mapped.origins[start] : mapped.origins[end]]
        return strip_pinyin(written.rstrip()) or words[start:end]


def read_texts(sources: Iterable[Source], folders: Iterable[Path]) -> dict[str, SourceText]:
    """The texts at hand, by the id of their source: the file whose SHA-256 fits, else the one that bears the name.

    Of what else the folders hold, nothing is kept.

    Raises DatasetError when a folder is not there or cannot be read, or a file that bears the name.
    """
    wanted = tuple(sources)
    return texts_of(wanted, [text for folder in folders for text in _texts_in(folder, wanted)])


def texts_at_hand(data: Path, sources: Iterable[Source], folders: Iterable[Path]) -> dict[str, SourceText]:
    """The texts of a dataset's sources in its own folder of texts, if it has one, and in others, as ``read_texts``."""
    own = [data / "texts"] if is_there(data / "texts") else []
    return read_texts(sources, [*own, *folders])


def texts_of(sources: Iterable[Source], files: Sequence[SourceText]) -> dict[str, SourceText]:
    """The texts among some files, by the id of their source."""
    by_hash = {text.sha256: text for text in reversed(files)}
    by_name = {Path(text.path).name: text for text in reversed(files)}
    found: dict[str, SourceText] = {}
    for source in sources:
        if text := by_hash.get(source.sha256):
            found[source.id] = text
        elif source.file and (text := by_name.get(source.file)):
            found[source.id] = msgspec.structs.replace(text, fits=False)
    return found


def read_source_text(path: Path) -> SourceText:
    """The text in a file.

    Raises DatasetError when it is not there, too large or not UTF-8, which is what texts of sources are kept in.
    """
    content = read_regular(path, MAX_BYTES, "name the text of a report")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        raise DatasetError(f"{path}: not UTF-8; courtgraph clean {path} -o TEXT writes it as UTF-8") from None
    if not content.strip():
        raise DatasetError(f"{path}: there is no text in it; name the text of a report")
    return to_source_text(str(path), content)


def whole_quote(quote: str) -> re.Pattern[str]:
    """A quote that neither begins nor ends within a number: 9 is not in 39, nor in 9.5 or 1,009."""
    before = r"(?<!\d)(?<!\d[.,])" if quote[:1].isdigit() else ""
    after = r"(?!\d)(?![.,]\d)" if quote[-1:].isdigit() else ""
    return re.compile(before + re.escape(quote) + after)


def _number_end(words: str, at: int) -> int:
    """A place, or the end of the number that it is within."""
    return len(words) - len(words[at:].lstrip("0123456789")) if words[:at][-1:].isdigit() else at


def list_texts(folder: Path) -> list[Path]:
    """What stands in a folder of texts.

    Raises DatasetError when it is not there or cannot be read.
    """
    if not is_there(folder):
        raise DatasetError(f"{folder}: there is no such folder; name the one that holds the texts of the sources")
    return list_folder(folder)


def _texts_in(folder: Path, sources: Iterable[Source]) -> Iterator[SourceText]:
    """The files of a folder that are the text of a source, by their SHA-256 or their name."""
    hashes, names = {source.sha256 for source in sources}, {source.file for source in sources}
    for path in list_texts(folder):
        if path.name in names or (path.is_file() and path.stat().st_size <= MAX_BYTES):
            text = to_source_text(str(path), read_regular(path, MAX_BYTES))
            if text.sha256 in hashes or path.name in names:
                yield text


def to_source_text(path: str, content: bytes) -> SourceText:
    """The content of a file as the text of a source."""
    lines = content.decode("utf-8-sig", errors="replace").removesuffix("\n").split("\n")
    unix = hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest() if b"\r\n" in content else ""
    return SourceText(
        path,
        hashlib.sha256(content).hexdigest(),
        tuple(line.removesuffix("\r") for line in lines),
        unix_sha256=unix,
    )
