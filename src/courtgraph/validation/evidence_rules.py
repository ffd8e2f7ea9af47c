"""Rules about evidence: every statement can be proved, and the words are where it says."""

from courtgraph.citations.coverage import line_coverage
from courtgraph.model import Evidence
from courtgraph.model.evidence import STANCES
from courtgraph.store import SourceText, union
from courtgraph.text import did_you_mean
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose
from courtgraph.validation.entity_rules import SHA256

MAX_QUOTE = 60
"""A quote is the shortest words that carry a statement; longer ones would copy the report."""


def evidence_present(case: RuleContext) -> Diagnostics:
    """A statement cites a source, unless the schema excuses its predicate."""
    predicates = case.dataset.schema.predicates
    for statement in case.dataset.statements:
        predicate = predicates.get(statement.predicate)
        if not statement.evidence and (predicate is None or predicate.evidence):
            suggestion = "add evidence: with the line and the words of the source that say so"
            yield diagnose(statement, "evidence", "the statement has no evidence", suggestion)


def sources_exist(case: RuleContext) -> Diagnostics:
    """Evidence cites a source of the dataset."""
    known = case.dataset.by_source
    for piece in case.evidence:
        if not piece.source:
            suggestion = "name the source here, or for the whole file with source: at its top"
            yield diagnose(piece, "source", "the evidence names no source", suggestion)
        elif piece.source not in known:
            yield diagnose(piece, "source", f"{piece.source} is not a source", did_you_mean(piece.source, known))


def lines_exist(case: RuleContext) -> Diagnostics:
    """Evidence points at a line that its source has."""
    for piece in case.evidence:
        source = case.dataset.by_source.get(piece.source)
        if source and source.lines and not 1 <= piece.line <= source.lines:
            message = f"line {piece.line} is outside of {piece.source}"
            yield diagnose(piece, "line", message, f"write a line from 1 to {source.lines}")


def sound_quotes(case: RuleContext) -> Diagnostics:
    """A quote is there, and is a phrase rather than a passage."""
    for piece in case.evidence:
        if not piece.quote.strip():
            yield diagnose(piece, "quote", "the quote is empty", "quote the words that say so")
        elif len(piece.quote) > MAX_QUOTE:
            message = f"the quote has {len(piece.quote)} characters"
            yield diagnose(piece, "quote", message, f"quote the words that carry it, {MAX_QUOTE} at the most")


def known_stances(case: RuleContext) -> Diagnostics:
    """A stance is among the words that the model knows."""
    for piece in case.evidence:
        if piece.stance not in STANCES:
            yield diagnose(piece, "stance", f"stance {piece.stance} is unknown", did_you_mean(piece.stance, STANCES))


def reasoned_inferences(case: RuleContext) -> Diagnostics:
    """What the words imply rather than say comes with the reason."""
    for piece in case.evidence:
        if piece.inferred and not any(text.strip() for text in piece.note.values()):
            yield diagnose(piece, "note", "the inference has no reason", "give it in note: ...")


def agreeing_translations(case: RuleContext) -> Diagnostics:
    """Where the same evidence stands under several statements, its notes and glosses are the same.

    A note that names no language has that of the dataset, or of its words.
    """
    yield from union.disagreements(case.evidence, case.dataset.info.curated_in)


def uncited_lines(case: RuleContext) -> Diagnostics:
    """A line that is listed as carrying no statement is not cited, is a line of the source, and has a reason."""
    cited = {(piece.source, piece.line) for piece in case.evidence}
    for source in case.dataset.sources:
        for line, reason in source.uncited.items():
            field = f"uncited.{line}"
            if source.lines and not 1 <= line <= source.lines:
                suggestion = f"write a line from 1 to {source.lines}"
                yield diagnose(source, field, f"line {line} is outside of {source.id}", suggestion)
            elif (source.id, line) in cited:
                said = f"line {line} of {source.id} is cited by statements"
                yield diagnose(source, field, said, "take it off the list under uncited")
            elif not reason.strip():
                yield diagnose(source, field, f"line {line} is listed without a reason", "say why, in a few words")


def quotes_found(case: RuleContext) -> Diagnostics:
    """The quote is on its line, whatever the script, width or spacing."""
    for piece in case.evidence:
        text = case.texts.get(piece.source)
        if not text or not piece.quote.strip() or text.contains(piece.line, piece.quote):
            continue
        if not piece.location.is_malformed("line"):
            yield diagnose(piece, "quote", f"“{piece.quote}” is not on line {piece.line}", _right_words(text, piece))


def _right_words(text: SourceText, piece: Evidence) -> str:
    """Where a quote is, or else what the line has in its place."""
    if elsewhere := [n for n in range(1, len(text.lines) + 1) if text.contains(n, piece.quote)]:
        return f"it is on line {', '.join(map(str, elsewhere[:5]))}"
    nearest_words = text.nearest(piece.line, piece.quote)
    return f"the line has “{nearest_words}”" if nearest_words else "quote the words as they stand"


def unchanged_texts(case: RuleContext) -> Diagnostics:
    """The text is the one that was curated: its SHA-256 and its number of lines fit."""
    for source in case.dataset.sources:
        text = case.texts.get(source.id)
        if text and not text.fits and SHA256.fullmatch(source.sha256):
            message = f"{text.path} is not the text that was curated"
            suggestion = f"restore the text, or write the new sha256 {text.sha256} and look the quotes up again"
            if text.unix_sha256 == source.sha256:
                suggestion = "save it with LF at the ends of its lines, not CRLF"
            yield diagnose(source, "sha256", message, suggestion)
        if text and text.fits and len(text.lines) != source.lines:
            yield diagnose(source, "lines", f"the text has {len(text.lines)} lines", f"write {len(text.lines)}")


def covered_lines(case: RuleContext) -> Diagnostics:
    """Every line of a text at hand is cited, or listed as carrying no statement."""
    for source in case.dataset.sources:
        if text := case.texts.get(source.id):
            for covered in line_coverage(case.dataset, source, text):
                if covered.state == "missing":
                    message = f"line {covered.line} of {source.id} is neither cited nor listed"
                    yield diagnose(source, "uncited", message, "curate it, or list it under uncited with a reason")
