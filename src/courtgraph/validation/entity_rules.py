"""Rules about entities and sources: what they are called."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from courtgraph.model import LANGUAGES, Entity, Source
from courtgraph.model.identifiers import ID
from courtgraph.schema import Schema
from courtgraph.text import did_you_mean, to_simplified
from courtgraph.text.chinese import simplified_only, to_traditional
from courtgraph.text.iris import SCHEMES, encode_unseen, is_address, is_base, is_iri, link_iri
from courtgraph.text.licences import spdx_expression
from courtgraph.text.prefixes import prefix_flaws
from courtgraph.validation.context import MIGRATE, Diagnostics, RuleContext, diagnose

SHA256 = re.compile("[0-9a-f]{64}")
_MINTED = ("statement", "evidence", "scheme")


def _named(case: RuleContext) -> Iterator[Entity | Source]:
    yield from case.dataset.entities
    yield from case.dataset.sources


def well_formed_ids(case: RuleContext) -> Diagnostics:
    """An id is a prefix and a slug, so that it can stand in an IRI, a file name and an address as it is."""
    for record in _named(case):
        if record.id and not ID.fullmatch(record.id):
            suggestion = "write prefix/slug in a-z, 0-9 and hyphens, such as court/xinfu"
            yield diagnose(record, "id", f"id {record.id!r} is malformed", suggestion)
        elif record.id.partition("/")[0] in _MINTED:
            message = f"{record.id} begins as the identifiers of statements, evidence and schemes do"
            yield diagnose(record, "id", message, "choose another prefix")


def unshared_ids(case: RuleContext) -> Diagnostics:
    """A source is an entity too, so the two do not share ids."""
    for entity in case.dataset.entities:
        if entity.id in case.dataset.by_source:
            yield diagnose(entity, "id", f"{entity.id} is a source already", "speak of the source, or rename this")


def known_types(case: RuleContext) -> Diagnostics:
    """A type stands in the schema and is not abstract."""
    schema = case.dataset.schema
    concrete = schema.concrete_types()
    for record in _named(case):
        if record.type in concrete or not record.type:
            continue
        what, suggestion = refused_type(schema, record.type)
        more = f"; {MIGRATE}" if schema.type_successor(record.type) else ""
        yield diagnose(record, "type", f"type {record.type} {what}", f"{suggestion}{more}")


def refused_type(schema: Schema, name: str) -> tuple[str, str]:
    """Why no entity has a type, and which one it may have.

    >>> from courtgraph.schema import default_schema
    >>> refused_type(default_schema(), "CourtGrup")
    ('is unknown', 'did you mean CourtGroup?')
    """
    concrete = schema.concrete_types()
    if name in schema.types:
        return "is abstract", f"choose one of {', '.join(kind for kind in concrete if schema.is_a(kind, (name,)))}"
    if now := schema.type_successor(name):
        return "is now called otherwise", f"write {now}"
    return "is unknown", did_you_mean(name, concrete)


def required_labels(case: RuleContext) -> Diagnostics:
    """Everything has a label in each language that the dataset requires."""
    yield from _missing_labels(case, case.dataset.info.required_languages, "or require other languages")


def complete_labels(case: RuleContext) -> Diagnostics:
    """Everything has a label in the other languages of the dataset, too: what is missing can be given later."""
    info = case.dataset.info
    wanted = [language for language in info.languages if language not in info.required_languages]
    yield from _missing_labels(case, wanted, "or drop the language from languages")


def _missing_labels(case: RuleContext, wanted: Collection[str], otherwise: str) -> Diagnostics:
    """The labels that are missing, but where one in an unknown language, which is told of elsewhere, may be meant."""
    languages = set(case.dataset.info.languages)
    known = [language for language in wanted if language in languages and language in LANGUAGES]
    for record in _named(case):
        for language in known if record.label.keys() <= languages else ():
            if not record.label.get(language, "").strip():
                suggestion = f"add {language}: ... under label, {otherwise} in dataset.yaml"
                yield diagnose(record, f"label.{language}", f"{record.id} has no label in {language}", suggestion)


def known_languages(case: RuleContext) -> Diagnostics:
    """Names, and what a curator says of evidence, are in the languages of the dataset."""
    languages = case.dataset.info.languages
    if not set(languages) <= set(LANGUAGES):
        return  # sound_dataset tells of them
    texts = [(record, ("label", "alias", "description")) for record in _named(case)]
    for record, fields in (*texts, *((piece, ("gloss", "note")) for piece in case.evidence)):
        for field in fields:
            for language in getattr(record, field).keys() - {"", *languages}:
                yield diagnose(record, f"{field}.{language}", *_foreign(language, languages))


def _foreign(language: str, languages: Collection[str]) -> tuple[str, str]:
    """What is wrong with a language that the dataset does not have, and what would be right."""
    if language not in LANGUAGES:
        return f"language {language} is unknown", _meant(language, languages)
    suggestion = f"write it in {' or '.join(languages)}, or add {language} to languages in dataset.yaml"
    return f"{language} is not among the languages of the dataset", suggestion


def _meant(language: str, known: Collection[str]) -> str:
    """The languages that were probably meant: ``zh`` is either script."""
    suggestion = did_you_mean(language, known)
    kin = [tag for tag in known if tag.startswith(re.split("[-_]", language)[0].lower() + "-")]
    return f"did you mean {' or '.join(kin)}?" if kin and not suggestion.startswith("did you mean") else suggestion


def simplified_labels(case: RuleContext) -> Diagnostics:
    """What is given as simplified Chinese has no traditional characters in it."""
    for record, field, written in _names_in(case, "zh-Hans"):
        simplified = to_simplified(written)
        if written != simplified:
            yield diagnose(record, field, f"{written} is not simplified throughout", f"write {simplified}")


def traditional_labels(case: RuleContext) -> Diagnostics:
    """What is given as traditional Chinese has no characters in it that are simplified alone."""
    for record, field, written in _names_in(case, "zh-Hant"):
        if found := simplified_only(written):
            message = f"{written} is not traditional throughout: {found}"
            yield diagnose(record, field, message, f"write {to_traditional(written)}")


def _names_in(case: RuleContext, language: str) -> Iterator[tuple[Entity | Source, str, str]]:
    """Every label and alias in a language, with its record and its field."""
    for record in _named(case):
        yield record, f"label.{language}", record.label.get(language, "")
        for alias in record.alias.get(language, ()):
            yield record, f"alias.{language}", alias


def sound_links(case: RuleContext) -> Diagnostics:
    """What says that another dataset has the same thing is an IRI, written out or with a prefix that is declared."""
    known = f"an IRI of {', '.join(SCHEMES)}, or a name with a prefix that dataset.yaml declares"
    for entity in case.dataset.entities:
        for link in entity.same_as:
            if not link_iri(link, case.dataset.prefixes):
                meant = encode_unseen(link)
                suggestion = f"write {meant if link_iri(meant, case.dataset.prefixes) else known}"
                message = f"same_as {link!r} {_link_problem(link, case.dataset.prefixes)}"
                yield diagnose(entity, "same_as", message, suggestion)


def _link_problem(link: str, prefixes: Collection[str]) -> str:
    prefix, _, local = link.partition(":")
    is_known = prefix in prefixes or prefix.lower() in SCHEMES
    if is_known and (not local or is_iri(link)):
        return "names nothing"
    return "is no IRI" if is_known or not is_iri(link) else f"begins with {prefix}:, which is not allowed"


def sound_prefixes(case: RuleContext) -> Diagnostics:
    """A prefix of the dataset stands for a namespace, and for nothing else already."""
    info, things = case.dataset.info, case.dataset.things
    kinds = {name.partition("/")[0] for name in (*things, *case.dataset.by_source)}
    for prefix, iri in info.prefixes.items():
        other = {name for name, known in case.dataset.schema.prefixes.items() if known != iri}
        for message, suggestion in prefix_flaws(prefix, iri, {*other, *kinds, *_MINTED, "cgo"}):
            yield diagnose(info, f"prefixes.{prefix}", message, suggestion)


def unique_labels(case: RuleContext) -> Diagnostics:
    """Two entities of one type do not share a label."""
    first: dict[tuple[str, str, str], str] = {}
    for record in _named(case):
        for language, label in record.label.items():
            other = first.setdefault((record.type, language, label.casefold()), record.id)
            if other != record.id:
                suggestion = "join the two, or tell them apart in the label"
                yield diagnose(record, f"label.{language}", f"{label} is the label of {other} too", suggestion)


def unambiguous_aliases(case: RuleContext) -> Diagnostics:
    """An alias is not what another entity is called."""
    labels = defaultdict(set)
    for record in _named(case):
        for label in record.label.values():
            labels[label.casefold()].add(record.id)
    for record in _named(case):
        for language, aliases in record.alias.items():
            for alias in aliases:
                for other in sorted(labels[alias.casefold()] - {record.id}):
                    message = f"alias {alias} of {record.id} is the label of {other}"
                    yield diagnose(record, f"alias.{language}", message, "drop the alias, or join the two")


def connected_entities(case: RuleContext) -> Diagnostics:
    """An entity of which nothing is said is a name without a place in the graph."""
    ends = {end for statement in case.dataset.statements for end in (statement.subject, statement.object)}
    for entity in case.dataset.entities:
        if entity.id not in ends:
            yield diagnose(entity, "id", f"no statement speaks of {entity.id}", "add one, or drop the entity")


def sound_sources(case: RuleContext) -> Diagnostics:
    """A source says how many lines its text has and by which SHA-256 the text is known."""
    for source in case.dataset.sources:
        if source.lines < 1:
            yield diagnose(source, "lines", f"{source.id} has no lines", "write how many lines its text has")
        if not SHA256.fullmatch(source.sha256):
            text = case.texts.get(source.id)
            digits = text.sha256 if text else "the 64 hexadecimal digits that sha256sum prints for its text"
            yield diagnose(source, "sha256", f"{source.id} has no SHA-256", f"write {digits}")


def sound_origins(case: RuleContext) -> Diagnostics:
    """Where a source comes from is an address on the web, and its licence one that others know."""
    for source in case.dataset.sources:
        for field in ("url", "archived"):
            address = getattr(source, field)
            if address and not is_address(address):
                meant = encode_unseen(address)
                suggestion = f"write {meant if is_address(meant) else 'https://...'}"
                yield diagnose(source, field, f"{field} {address!r} is no address", suggestion)
        if source.licence and not (link_iri(source.licence, case.dataset.prefixes) or spdx_expression(source.licence)):
            message = f"licence {source.licence!r} is no SPDX expression and no address"
            suggestion = "write one such as CC-BY-4.0, LicenseRef-all-rights-reserved or https://..."
            yield diagnose(source, "licence", message, suggestion)


def sound_dataset(case: RuleContext) -> Diagnostics:
    """The base is an IRI on which identifiers can hang, and the languages are known, those that are required, too."""
    info = case.dataset.info
    if not is_base(info.base):
        ended = f"end it with / or #, such as {info.base}/" if is_base(f"{info.base}/") else "write https://.../"
        yield diagnose(info, "base", f"base {info.base!r} is no IRI to hang ids on", ended)
    for language in info.languages:
        if language not in LANGUAGES:
            yield diagnose(info, "languages", f"language {language} is unknown", _meant(language, LANGUAGES))
    for language in info.required:
        if language not in info.languages:
            message = f"{language} is required and not among the languages of the dataset"
            yield diagnose(info, "required", message, _meant(language, info.languages))
