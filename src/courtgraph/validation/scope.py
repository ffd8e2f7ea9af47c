"""What a rule must be given together to find all that it finds in the whole dataset."""

from enum import StrEnum


class Scope(StrEnum):
    """What records must come together for a rule; schema, languages and prefixes it always has.

    >>> [*map(str, Scope)][:2]
    ['record', 'ends']
    """

    RECORD = "record"
    """One record by itself, with the texts of the sources that it cites, or its own."""
    ENDS = "ends"
    """A statement with the types of its ends and the sources that it cites."""
    SUBJECT = "subject"
    """All statements of one subject, with what belongs to each as in ``ENDS``."""
    OBJECT = "object"
    """A statement with all of which its object is the subject."""
    EVIDENCE = "evidence"
    """All statements that cite the same piece of evidence."""
    SOURCE = "source"
    """A source with its text, and all statements that cite it."""
    LABEL = "label"
    """Whatever bears one name, however it is capitalized."""
    DATASET = "dataset"
    """The ids of everything, and what is decided on them."""
