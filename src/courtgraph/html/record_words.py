"""Records of a snapshot in the words of a language: what fields are called, and what stands in them."""

from collections.abc import Mapping
from typing import NamedTuple

from courtgraph.html.claim_words import ClaimWords, claim_words, predicate_label, unit_label
from courtgraph.html.diff_strings import DIFFERENCES
from courtgraph.html.static_page import Strings
from courtgraph.model import Statement
from courtgraph.model.language import text_in
from courtgraph.model.period_label import period_label
from courtgraph.model.snapshot import Fields
from courtgraph.schema import Schema, load_words

_THINGS = ("subject", "object", "source")
_CODES = ("modality", "status", "stance", "inferred", "open")
_QUALIFIERS = "qualifiers."


class RecordWords(NamedTuple):
    """How records are told in a language, with a schema and the names of things by their id."""

    language: str
    schema: Schema
    named: Mapping[str, Fields]

    @property
    def strings(self) -> Strings:
        """What the page says, and the words for codes."""
        return {**load_words()[self.language], **DIFFERENCES[self.language]}

    def name(self, one: str) -> str:
        """The name of a thing, or its id where none is known."""
        fields = self.named.get(one, {})
        names = {field.removeprefix("label."): said for field, said in fields.items() if field.startswith("label.")}
        return text_in(names, self.language) or one

    def claim(self, fields: Fields) -> ClaimWords:
        """A statement in words."""
        statement = Statement(
            subject=fields.get("subject", ""),
            predicate=fields.get("predicate", ""),
            object=fields.get("object", ""),
            value=fields.get("value", ""),
            unit=fields.get("unit", ""),
            qualifiers={name.removeprefix(_QUALIFIERS): said for name, said in fields.items() if _QUALIFIERS in name},
            modality=fields.get("modality", "fact"),
            status=fields.get("status", "accepted"),
            open="open" in fields,
        )
        return claim_words(statement, self.schema, self.name, self.language)

    def field(self, name: str) -> str:
        """What a field is called; behind it the language of a text.

        >>> from courtgraph.schema import default_schema
        >>> [RecordWords("en", default_schema(), {}).field(name) for name in ("label.zh-Hans", "qualifiers.year")]
        ['Name (Chinese, simplified)', 'year']
        """
        field, _, key = name.partition(".")
        if field == "qualifiers":
            known = self.schema.qualifiers.get(key)
            return text_in(known.label, self.language) if known else key
        label = self.strings.get(f"field_{field}", field)
        return self.strings["field_in"].format(field=label, language=self._language(key)) if key else label

    def value(self, name: str, said: str) -> str:
        """What stands in a field, in words."""
        if name in _THINGS:
            return self.name(said)
        if name in _CODES:
            return self.strings.get(said, said)
        if name == "type":
            kind = self.schema.types.get(said)
            return text_in(kind.label, self.language) if kind else said
        if name == "predicate":
            return predicate_label(self.schema, said, self.language)
        if name == "unit":
            return unit_label(self.schema, said, self.language)
        if name in ("language", "lang"):
            return self._language(said)
        return period_label(said, self.language) if name in ("date", "covers", "retrieved") else said

    def _language(self, tag: str) -> str:
        return self.strings.get(f"language_{tag}", tag)
