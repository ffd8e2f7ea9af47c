"""How years, months, days and numbers are written: what checks allow, RDF types and editors are told.

Patterns that Python and JSON Schema read alike. The page has those that RDF types once more, in export/literals.ts.
"""

from collections.abc import Mapping

YEAR = "(?!0000)[0-9]{4}"
"""From 1 to 9999, as xsd:date and Python have them."""
MONTH = f"{YEAR}-(?:0[1-9]|1[0-2])"
DAY = f"{MONTH}-(?:0[1-9]|[12][0-9]|3[01])"
"""Some of them do not exist, such as 2024-02-30."""
_TIME = "(?!000[0X]|00XX)[0-9]{2}[0-9X]{2}(-([0-9]{2}|XX)){0,2}[?~%]?"
FORMS: Mapping[str, str] = {
    "gYear": YEAR,
    "partialDate": f"(?:{YEAR}|{MONTH}|{DAY})",
    "edtf": rf"(?:{_TIME}(/({_TIME}|\.\.)?)?|(\.\.)?/{_TIME})",
    "positiveInteger": "[1-9][0-9]{0,17}",
    "decimal": r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?",
}
"""The form of each datatype that has one; numbers have no more digits than every RDF library keeps.

That of a period says nothing of whether its days exist."""
