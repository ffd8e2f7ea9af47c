"""Running the rules."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from courtgraph.model import Dataset, Finding
from courtgraph.store import SourceText, read_dataset
from courtgraph.store.fields import finding_at
from courtgraph.store.gc_pause import gc_paused
from courtgraph.validation import (
    entity_rules,
    evidence_rules,
    identity_rules,
    name_rules,
    period_rules,
    plausibility_rules,
    statement_rules,
    value_rules,
)
from courtgraph.validation.context import Diagnostics, Rule, RuleContext

MODULES = (
    *(entity_rules, name_rules, evidence_rules, identity_rules),
    *(period_rules, plausibility_rules, statement_rules, value_rules),
)
RULES: tuple[Rule, ...] = tuple(
    rule
    for module in MODULES
    for name, rule in vars(module).items()
    if not name.startswith("_") and getattr(rule, "__annotations__", {}).get("return") == Diagnostics
)
"""Every public function of these modules that yields diagnostics."""

_IN_READING = (
    *("duplicate-ids", "duplicate-keys", "duplicate-statements", "field-shape", "known-fields"),
    *("one-status-and-qualifiers", "required-fields", "sound-queries", "sound-schema", "stray-files", "yaml-syntax"),
)
WARNINGS: frozenset[Rule] = frozenset(
    {
        entity_rules.complete_labels,
        entity_rules.connected_entities,
        entity_rules.simplified_labels,
        entity_rules.traditional_labels,
        name_rules.short_names,
        name_rules.zero_width_characters,
        period_rules.agreeing_figures,
        period_rules.claims_once,
    }
)
"""The rules whose findings ask for a second look rather than for a correction."""

REQUIRES_COMPLETE: Mapping[Rule, tuple[str, ...]] = {
    entity_rules.required_labels: ("languages", "required"),
    entity_rules.complete_labels: ("languages", "required"),
    entity_rules.known_languages: ("languages",),
    entity_rules.known_types: ("schema",),
    entity_rules.connected_entities: ("statements",),
    statement_rules.known_predicates: ("schema",),
    statement_rules.subjects_exist: ("entities", "sources"),
    statement_rules.objects_exist: ("entities", "sources"),
    statement_rules.complete_components: ("statements",),
    value_rules.known_units: ("schema",),
    evidence_rules.sources_exist: ("sources", "source"),
    identity_rules.decided_entities: ("entities", "sources"),
    evidence_rules.covered_lines: ("statements", "source"),
}
"""The rules that miss what stands elsewhere, and what must have been read as a whole before they can."""


@gc_paused()
def check(dataset: str | Path | Dataset, texts: Mapping[str, SourceText] | None = None) -> list[Finding]:
    """Everything that is wrong with a dataset, or that of a folder, in the order of files and lines.

    ``texts`` are the texts of the sources by source id, as far as they are at hand: with them the quotes, the
    SHA-256 and the coverage of lines are checked as well.

    >>> check(Dataset())
    []
    """
    read = dataset if isinstance(dataset, Dataset) else read_dataset(dataset)
    case = RuleContext(read, texts or {})
    found = {finding for rule in RULES for finding in _findings(rule, case)}
    return sorted(found | set(read.findings))


def check_texts(dataset: Dataset, texts: Mapping[str, SourceText]) -> list[Finding]:
    """What ``check`` finds wrong with the texts themselves: one that is not the text that was curated.

    >>> check_texts(Dataset(), {})
    []
    """
    return sorted(_findings(evidence_rules.unchanged_texts, RuleContext(dataset, texts)))


def _findings(rule: Rule, case: RuleContext) -> Iterator[Finding]:
    """What a rule finds, but for what only follows from a slip that reading has told of already."""
    if case.dataset.partial.intersection(REQUIRES_COMPLETE.get(rule, ())):
        return
    for (location, field), message, suggestion in rule(case):
        if location.is_malformed(field):
            continue
        severity = "warning" if rule in WARNINGS else "error"
        yield finding_at(location, field, _name(rule), message, suggestion, severity)


def _name(rule: Rule) -> str:
    return rule.__name__.replace("_", "-")


RULE_NAMES: tuple[str, ...] = tuple(sorted((*_IN_READING, *map(_name, RULES))))
"""The rules that findings name: those above, and what reading the files tells of."""
