"""Licences as IRIs: those of the SPDX list, by their short identifiers."""

from collections.abc import Mapping

from courtgraph.text.iris import link_iri

SPDX = "http://spdx.org/licenses/"


def licence_iri(licence: str, prefixes: Mapping[str, str]) -> str:
    """The IRI of a licence that has one: an SPDX identifier, in any case of letters, or a link; else nothing.

    >>> licence_iri("apache-2.0", {}), licence_iri("All rights reserved", {})
    ('http://spdx.org/licenses/Apache-2.0', '')
    """
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    if iri := link_iri(licence, prefixes):
        return iri
    try:
        identifier = canonicalize_license_expression(licence)
    except InvalidLicenseExpression:
        return ""
    # an expression of several licences has no page, nor has one that SPDX does not list
    return "" if " " in identifier or identifier.startswith("LicenseRef-") else SPDX + identifier
