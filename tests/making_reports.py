"""Reports as Word and PDF, made by hand for the tests: the smallest that tools read."""

import io
from collections.abc import Iterable, Sequence


def word(*paragraphs: str, rows: Sequence[Sequence[str]] = ()) -> bytes:
    """A document of Word with paragraphs and, behind them, a table."""
    import docx

    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                table.cell(number, place).text = cell
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def pdf(*pages: Iterable[tuple[int, int, str]], trailer: bytes = b"") -> bytes:
    """A PDF whose pages have lines at places, in points from the lower left, in 12 points and GB encoded as UCS-2."""
    numbers = [6 + 2 * place for place in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    font = "/Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R]"
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
    described = (
        "/Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120"
    )
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        3: f"<< {font} >>".encode(),
        4: f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light {system} /FontDescriptor 5 0 R >>".encode(),
        5: f"<< {described} /ItalicAngle 0 /CapHeight 880 /StemV 80 >>".encode(),
    }
    for number, lines in zip(numbers, pages, strict=True):
        shown = b"".join(
            f"BT /F1 12 Tf {left} {height} Td <{text.encode('utf-16-be').hex()}> Tj ET\n".encode()
            for left, height, text in lines
        )
        page = (
            f"/Parent 2 0 R /MediaBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >> /Contents {number + 1} 0 R"
        )
        objects[number] = f"<< /Type /Page {page} >>".encode()
        objects[number + 1] = b"<< /Length %d >>\nstream\n%sendstream" % (len(shown), shown)
    return _assembled(objects, trailer)


def _assembled(objects: dict[int, bytes], trailer: bytes) -> bytes:
    content, places = b"%PDF-1.4\n", []
    parts = [content]
    length = len(content)
    for number, written in sorted(objects.items()):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, written)
        places.append(length)
        parts.append(part)
        length += len(part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table))
    parts.append(b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, trailer, length))
    return b"".join(parts)
