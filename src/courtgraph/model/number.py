"""Numbers, where a datatype of the schema says that a text is one."""

import re
from collections.abc import Mapping

from courtgraph.schema.forms import FORMS

NUMBERS: Mapping[str, type[int] | type[float]] = {"gYear": int, "positiveInteger": int, "decimal": float}
"""What the texts of each datatype are that holds numbers."""
_FORMS = {datatype: re.compile(FORMS[datatype]) for datatype in NUMBERS}


def read_number(written: str, datatype: str) -> int | float | None:
    """A text as the number that its datatype makes of it, or None where it is none.

    >>> read_number("2024", "gYear"), read_number("39", "decimal"), read_number("many", "decimal")
    (2024, 39.0, None)
    >>> read_number("39", "string")
    """
    return NUMBERS[datatype](written) if datatype in NUMBERS and _FORMS[datatype].fullmatch(written) else None
