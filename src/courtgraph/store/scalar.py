"""The one way to write a scalar."""

import json
import re
from functools import lru_cache

_PLAIN = re.compile(
    r"(?![\s\-?:,\[\]{}#&*!|>'\"%@`=~<])[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]+|-[0-9.]+"
)
_ODD = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_WORDS = frozenset({"yes", "no", "on", "off", "null", "y", "n"})


@lru_cache(maxsize=4096)
def to_scalar(value: str) -> str:
    """A value as a plain YAML scalar where no reader could take it for something else, else in double quotes.

    Numbers and years stay plain: courtgraph takes every scalar as it is written.

    >>> print(to_scalar("2024"), to_scalar("a: b"), to_scalar("no"))
    2024 "a: b" "no"
    """
    ambiguous = (
        ": " in value or " #" in value or value.endswith((":", " ")) or value.lower() in _WORDS or value.isspace()
    )
    if not ambiguous and _PLAIN.fullmatch(value):
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return _ODD.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
