"""Rules about what people read: names that show something, and words that stand as they are written."""

import re
from collections.abc import Iterator, Mapping

from courtgraph.model import DatasetInfo, Entity, Evidence, Source
from courtgraph.text import printable
from courtgraph.text.visible import DIRECTION_CONTROLS, is_visible
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose

LONGEST_NAME = 200
"""A name of more characters is a text, which no label in a picture, list or table can hold."""
_DIRECTION = re.compile(f"[{DIRECTION_CONTROLS}]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROL_IN_PROSE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Within words of Persian or of Indian languages, and within emoji, U+200C and U+200D have a meaning.
_ZERO_WIDTH = re.compile("[\u00ad\u200b\u2060-\u2064\ufeff]")
_NAMES, _PROSE = ("label", "alias", "title"), ("description", "gloss", "note")

Named = DatasetInfo | Entity | Evidence | Source


def visible_names(case: RuleContext) -> Diagnostics:
    """A name shows something; one that is empty or of spaces alone counts as missing, which is told of elsewhere."""
    for record, field, name in _texts(case, _NAMES):
        if name.strip() and not is_visible(name):
            escaped = name.encode("unicode_escape").decode()
            message = f"the name “{escaped}” shows nothing"
            yield diagnose(record, field, message, "write a name that can be read, or drop it")


def plain_directions(case: RuleContext) -> Diagnostics:
    """Nothing in a name or a note turns the direction of words, so that they read otherwise than they stand."""
    for record, field, text in _texts(case, (*_NAMES, *_PROSE)):
        if found := _DIRECTION.search(text):
            message = f"“{printable(text)}” has U+{ord(found[0]):04X}, which turns the direction of words"
            yield diagnose(record, field, message, f"write “{printable(_DIRECTION.sub('', text))}”")


def control_characters(case: RuleContext) -> Diagnostics:
    """A name has no control characters, and a note none but line ends and tabs."""
    for fields, control in ((_NAMES, _CONTROL), (_PROSE, _CONTROL_IN_PROSE)):
        for record, field, text in _texts(case, fields):
            if found := control.search(text):
                message = f"“{printable(text)}” has the control character U+{ord(found[0]):04X}"
                yield diagnose(record, field, message, f"write “{printable(control.sub('', text))}”")


def zero_width_characters(case: RuleContext) -> Diagnostics:
    """A name has no characters without a width, by which two names that look the same would differ."""
    for record, field, name in _texts(case, _NAMES):
        if is_visible(name) and (found := _ZERO_WIDTH.search(name)):
            message = f"“{printable(name)}” has U+{ord(found[0]):04X}, which nobody sees"
            yield diagnose(record, field, message, f"write “{printable(_ZERO_WIDTH.sub('', name))}”")


def short_names(case: RuleContext) -> Diagnostics:
    """A name is short enough to be shown."""
    for record, field, name in _texts(case, _NAMES):
        if len(name) > LONGEST_NAME:
            message = f"the name “{name[:20]}…” has {len(name):,} characters"
            yield diagnose(record, field, message, f"shorten it to {LONGEST_NAME} at the most, the rest in description")


def _texts(case: RuleContext, fields: tuple[str, ...]) -> Iterator[tuple[Named, str, str]]:
    """The texts of some fields, each with its record and its place: a field, and a language where it names one."""
    data = case.dataset
    records: tuple[Named, ...] = (
        data.info,
        *data.entities,
        *data.sources,
        *(case.evidence if "note" in fields else ()),
    )
    for record in records:
        for field in fields:
            texts: Mapping[str, str | tuple[str, ...]] = getattr(record, field, {})
            for language, some in texts.items():
                for text in (some,) if isinstance(some, str) else some:
                    yield record, f"{field}.{language}" if language else field, text
