"""What page-validation finds against PDF/A and PDF/UA, as the ids of the rules broken."""

from __future__ import annotations

import page

ARCHIVE, ACCESSIBLE = "2a", "ua1"


def broken_rules(pdf: bytes, profile: str) -> list[str]:
    """Each broken rule once, sorted; none: the file conforms as far as page-validation judges."""
    return sorted({failure.rule_id for failure in page.validate_pdf_bytes(pdf, profile=profile).failures})
