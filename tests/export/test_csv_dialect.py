import pytest

from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.table import Grid

ROWS = [["id", "label_zh_hans", "note"], ["court/a", "忻州中院", "1,5; 2"], ["court/b", "", '"'], ["", "a\nb", ""]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("gbk", "GB18030"),
        ("gb18030", "GB18030"),
    ],
)
def test_a_table_is_read_in_every_dialect_of_spreadsheets(delimiter: str, end: str, codec: str, encoding: str) -> None:
    quoted = [
        ['"' + cell.replace('"', '""') + '"' if set(cell) & set(',;"\n') else cell for cell in row] for row in ROWS
    ]
    text = "".join(delimiter.join(row) + end for row in quoted)
    content = text.encode(codec)

    assert read_csv(b"\xfe\xff" + content if codec == "utf-16-be" else content) == Grid(ROWS, encoding)


@pytest.mark.parametrize("line", ["sep=;\r\n", '"sep=;"\n', "SEP=;\r"])
def test_a_line_may_say_what_the_delimiter_is(line: str) -> None:
    assert read_csv(f"{line}a,b\r\nc;d\r\n".encode()) == Grid([["a,b"], ["c", "d"]])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xff", "neither UTF-8 nor UTF-16 nor GB18030; save it as “CSV UTF-8”"),
        (b"\xff\xfea", "neither UTF-8 nor UTF-16 nor GB18030; save it as “CSV UTF-8”"),
        (b"\xef\xbb\xbf\xd6\xd0", "neither UTF-8 nor UTF-16 nor GB18030; save it as “CSV UTF-8”"),
        (
            "id,label_zh_hant\r\ncourt/a,忻州市中級人民法院\r\n".encode("big5"),
            "its characters are those of Big5, which lacks simplified ones; save it as “CSV UTF-8”",
        ),
        (b'a\nb,"c', "not CSV in line 2: unexpected end of data; save it as “CSV UTF-8”, separated by commas"),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        read_csv(content)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a\n" * 100_001, "more than 100,000 rows; import it in parts, each with all rows of some files"),
        (b"a\n" + b"," * 1_000, "more than 1,000 columns in row 2; delete what stands far to the right"),
    ],
)
def test_a_table_of_too_many_rows_or_columns_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        read_csv(content)
