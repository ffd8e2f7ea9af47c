"""Language tags, by the grammar of BCP 47 (RFC 5646, section 2.1): the page has it once more, in export/literals.ts."""

import re

_LANGUAGE = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
_REGION = "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
_VARIANTS = "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
_EXTENSIONS = "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
_PRIVATE = "[Xx](?:-[A-Za-z0-9]{1,8})+"
_IRREGULAR = (
    "en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-BE-(?:FR|NL)|sgn-CH-DE"
)
FORM = f"(?:{_LANGUAGE}(?:-[A-Za-z]{{4}})?{_REGION}{_VARIANTS}{_EXTENSIONS}(?:-{_PRIVATE})?|{_PRIVATE}|{_IRREGULAR})"
"""What a tag looks like, to Python and in JSON Schema alike."""
_TAG = re.compile(FORM, re.IGNORECASE | re.ASCII)


def is_language_tag(text: str) -> bool:
    """Whether a text is a well-formed language tag, in any case of letters.

    >>> is_language_tag("zh-cmn-Hans-CN"), is_language_tag("en-GB-oed"), is_language_tag("zh_Hant"), is_language_tag("")
    (True, True, False, False)
    """
    return _TAG.fullmatch(text) is not None
