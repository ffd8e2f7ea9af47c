import re

import pytest

from courtgraph.export.spreadsheet_values import CODE, FLAG, read_back


@pytest.mark.parametrize(
    ("cell", "datatype", "value"),
    [
        ("TRUE", FLAG, "true"),
        ("FALSE ", FLAG, "false"),
        ("WAHR", FLAG, "WAHR"),
        ("是", FLAG, "true"),
        ("否 ", FLAG, "false"),
        ("是", "", "是"),
        (" Award\u3000", CODE, "Award"),
        ("1,280", "decimal", "1280"),
        ("1,234,567.50", "decimal", "1234567.50"),
        ("+5", "decimal", "5"),
        ("39.00", "positiveInteger", "39"),
        ("2,024", "gYear", "2024"),
        ("1,28", "decimal", "1,28"),
        ("98.6%", "decimal", "98.6%"),
        ("1.2万", "decimal", "1.2万"),
        ("2024/5/1", "edtf", "2024-05-01"),
        ("2024-05-01 00:00:00", "edtf", "2024-05-01"),
        ("2024年5月", "edtf", "2024-05"),
        ("2024年5月1日", "partialDate", "2024-05-01"),
        ("2024/5", "partialDate", "2024-05"),
        ("5/13/2024", "edtf", "2024-05-13"),
        ("13.5.2024", "edtf", "2024-05-13"),
        ("5/5/2024", "edtf", "2024-05-05"),
        ("2024-01/2024-06 ", "edtf", "2024-01/2024-06"),
        ("2024/2/30", "edtf", "2024/2/30"),
        ("2024上半年", "edtf", "2024上半年"),
        ("24-May", "edtf", "24-May"),
        ("", "edtf", ""),
        ("9" * 5000, "decimal", "9" * 5000),
        (" TRUE 1,280 ", "", " TRUE 1,280 "),
        ("2024/5/1", "", "2024/5/1"),
    ],
)
def test_a_value_with_one_meaning_is_read_and_all_else_stays(cell: str, datatype: str, value: str) -> None:
    assert read_back(cell, datatype) == value


@pytest.mark.parametrize(
    ("cell", "datatype", "before", "words"),
    [
        ("May-24", "edtf", "", "'May-24' may be 2024-05 or 5月24日 of some year; write the one that is meant"),
        ("may-32", "edtf", "", "'may-32' may be 2032-05 or 1932-05; write the one that is meant"),
        ("5/1/2024", "partialDate", "", "'5/1/2024' may be 2024-05-01 or 2024-01-05; write the one that is meant"),
        ("2024/5/1", "edtf", "2024-05", "'2024/5/1' may be 2024-05 or 2024-05-01; write the one that is meant"),
        ("1.000", "decimal", "1000", "'1.000' may be 1000 or 1; write the one that is meant"),
        ("1.28E+05", "decimal", "", "'1.28E+05' has lost the digits that a spreadsheet does not show; write all"),
    ],
)
def test_a_value_with_two_meanings_is_refused_with_both(cell: str, datatype: str, before: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(words)}"):
        read_back(cell, datatype, before)


@pytest.mark.parametrize(("cell", "before"), [("98.6", "98.60"), ("1,280", "1280.0"), ("39", "39")])
def test_a_number_that_is_the_same_stays_as_it_was_written(cell: str, before: str) -> None:
    assert read_back(cell, "decimal", before) == before
