"""Running the rules."""

from collections.abc import Iterable, Iterator, Mapping
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
from courtgraph.validation.scope import Scope

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

_BEYOND_A_RECORD: Mapping[Scope, tuple[Rule, ...]] = {
    Scope.ENDS: (
        statement_rules.known_predicates,
        statement_rules.fitting_subjects,
        statement_rules.fitting_objects,
        statement_rules.object_or_value,
        statement_rules.known_qualifiers,
        statement_rules.open_lists,
        evidence_rules.lines_exist,
        plausibility_rules.facts_not_ahead,
    ),
    Scope.SUBJECT: (
        statement_rules.complete_components,
        period_rules.agreeing_figures,
        period_rules.claims_once,
    ),
    Scope.OBJECT: (statement_rules.timely_awards,),
    Scope.EVIDENCE: (evidence_rules.agreeing_translations,),
    Scope.SOURCE: (evidence_rules.uncited_lines, evidence_rules.covered_lines),
    Scope.LABEL: (entity_rules.unique_labels, entity_rules.unambiguous_aliases),
    Scope.DATASET: (
        entity_rules.unshared_ids,
        entity_rules.connected_entities,
        entity_rules.sound_prefixes,
        statement_rules.subjects_exist,
        statement_rules.objects_exist,
        evidence_rules.sources_exist,
        identity_rules.reasoned_decisions,
        identity_rules.decided_entities,
        identity_rules.consistent_decisions,
        identity_rules.applied_decisions,
    ),
}
SCOPES: Mapping[Rule, Scope] = {
    **dict.fromkeys(RULES, Scope.RECORD),
    **{rule: scope for scope, rules in _BEYOND_A_RECORD.items() for rule in rules},
}
"""What each rule must be given together: one record, unless more is said."""


@gc_paused()
def check(dataset: str | Path | Dataset, texts: Mapping[str, SourceText] | None = None) -> list[Finding]:
    """Everything that is wrong with a dataset, or that of a folder, in the order of files and lines.

    ``texts`` are the texts of the sources by source id, as far as they are at hand: with them the quotes, the
    SHA-256 and the coverage of lines are checked as well.

    >>> check(Dataset())
    []
    """
    read = dataset if isinstance(dataset, Dataset) else read_dataset(dataset)
    return sorted(apply_rules(RULES, RuleContext(read, texts or {})) | set(read.findings))


def apply_rules(rules: Iterable[Rule], case: RuleContext) -> set[Finding]:
    """What some rules find.

    >>> apply_rules(RULES, RuleContext(Dataset()))
    set()
    """
    return {finding for rule in rules for finding in _findings(rule, case)}


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
