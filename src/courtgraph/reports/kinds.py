"""What a file is by its first bytes: a report that is read here, a text, or something that is told by its name."""

from courtgraph.errors import TextError

WORD, PDF, HTML, TEXT = "Word", "PDF", "HTML", "text"
_START = 1024
_OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office", "save it as .docx"),
    (b"{\\rtf", "a document in Rich Text Format", "save it as .docx"),
    (b"PK\x03\x04", "a ZIP archive", "unpack it, and name the report in it"),
    (b"PK\x05\x06", "an empty ZIP archive", "name the report"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it, and name the report in it"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it, and name the report in it"),
    (b"\x1f\x8b", "packed by gzip", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "packed by Zstandard", "unpack it first"),
    (b"\x89PNG\r\n", "a picture (PNG)", "name a text; what is in a picture OCR reads"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "name a text; what is in a picture OCR reads"),
    (b"GIF8", "a picture (GIF)", "name a text; what is in a picture OCR reads"),
    (b"II*\x00", "a picture (TIFF)", "name a text; what is in a picture OCR reads"),
    (b"MM\x00*", "a picture (TIFF)", "name a text; what is in a picture OCR reads"),
    (b"\x7fELF", "a program", "name the report"),
    (b"MZ\x90", "a program", "name the report"),
    (b"SQLite format 3\x00", "an SQLite database", "name the report"),
)
_HTML = (b"<!doctype html", b"<html", b"<?xml")


def kind_of(content: bytes, name: str) -> str:
    r"""Whether a file is Word, PDF, HTML or, where no bytes say so, text.

    Raises TextError, which says what it is, for a file that is none of these.

    >>> kind_of(b"%PDF-1.7", "a.txt"), kind_of(b"\n<!DOCTYPE html>", "-"), kind_of("甲縣".encode(), "a.pdf")
    ('PDF', 'HTML', 'text')
    >>> kind_of(b"\x89PNG\r\n\x1a\n", "a.txt")
    Traceback (most recent call last):
    courtgraph.errors.TextError: a.txt: this is a picture (PNG); name a text; what is in a picture OCR reads
    """
    start = content[:_START].removeprefix(b"\xef\xbb\xbf").lstrip()
    if content.startswith(b"PK\x03\x04") and b"word/document.xml" in content:
        return WORD
    if start.startswith(b"%PDF-"):
        return PDF
    for mark, what, told in _OTHERS:
        if content.startswith(mark):
            raise TextError(f"{name}: this is {what}; {told}")
    lower = start.lower()
    if lower.startswith(_HTML[:2]) or (lower.startswith(_HTML[2]) and b"<html" in lower):
        return HTML
    return TEXT
