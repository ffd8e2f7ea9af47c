"""The encodings that reports come in: told by their marks and their bytes, never by a guess that is not said."""

import codecs
from typing import NamedTuple

from courtgraph.errors import TextError

MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "big5")
"""What is recognised, in the order of how sure a clean decoding makes it."""

_ENOUGH = 0.7
"""The share of a text's characters that are common ones; of a text in the wrong encoding about half are."""


class Decoded(NamedTuple):
    """A text, and the encoding that its bytes were in."""

    text: str
    encoding: str


def decode(content: bytes, name: str = "the text", encoding: str = "") -> Decoded:
    """The text of a file in UTF-8, UTF-16, GB18030 or Big5, or in the one that is asked for, with one kind of line end.

    A mark at the start decides; then UTF-8, which other bytes hardly ever are; then the encoding in which nearly all
    characters are common ones.

    Raises:
        TextError: the bytes are in none of these, as those of UTF-32 are not, or two of them fit equally well.

    >>> decode("忻州兩級法院".encode("big5")), decode("忻州两级法院".encode("gb18030")).encoding
    (Decoded(text='忻州兩級法院', encoding='big5'), 'gb18030')
    """
    chosen = encoding or _recognised(content, name)
    mark = next((mark for mark, marked in MARKS.items() if content.startswith(mark) and marked == chosen), b"")
    try:
        text = content[len(mark) :].decode(_CODECS.get(chosen, chosen))
    except (UnicodeDecodeError, LookupError) as error:
        told = f"{name}: cannot be read as {chosen}: {error}; name another encoding"
        raise TextError(told, argument="encoding") from None
    if "\0" in text:
        raise TextError(f"{name}: is not text: it holds null characters, as UTF-32 does; save it as UTF-8")
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), chosen)


_CODECS = {"big5": "big5hkscs"}
"""Python's codec where it bears another name: cp950 and big5 lack characters that reports from Hong Kong have."""


def _recognised(content: bytes, name: str) -> str:
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return encoding
    if _readable(content, "utf-8") is not None and b"\0" not in content:
        return "utf-8"
    shares = {encoding: _commonness(text) for encoding in ENCODINGS[1:] if (text := _readable(content, encoding))}
    best = max(shares, key=lambda encoding: shares[encoding], default="")
    if not best or shares[best] < _ENOUGH:
        raise TextError(
            f"{name}: is not text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8, or name its encoding",
            argument="encoding",
        )
    return best


def _readable(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(_CODECS.get(encoding, encoding))
    except UnicodeDecodeError:
        return None


def _commonness(text: str) -> float:
    return sum(map(is_common, text)) / len(text)


def is_common(character: str) -> bool:
    """Whether reports are made of a character: ASCII, Chinese punctuation, the first level of either standard.

    GB 2312 puts the 3,755 most used simplified characters into rows 16 to 55, Big5 the 5,401 most used traditional
    ones into A440 to C67E.

    >>> [is_common(character) for character in "法灋院，a"]
    [True, False, True, True, True]
    """
    if character < "\x7f":
        return character >= " " or character in "\n\r\t"
    if "\u3000" <= character <= "\u303f" or "\uff01" <= character <= "\uff5e" or character in "“”‘’…—·":
        return True
    simplified = character.encode("gb2312", "ignore")
    traditional = character.encode("big5", "ignore")
    return b"\xb0\xa1" <= simplified <= b"\xd7\xf9" or b"\xa4\x40" <= traditional <= b"\xc6\x7e"
