"""Word documents for tests, as small as Word reads them."""

from __future__ import annotations

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(paragraphs: str, space: str = MAIN, **members: str | bytes) -> bytes:
    """Return a document with paragraphs as its XML has them; in other members SPACE names the namespace."""
    named = f'xmlns:w="{space}"'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"<w:document {named}><w:body>{paragraphs}</w:body></w:document>"
        )
        for name, content in members.items():
            whole = content.replace("SPACE", named) if isinstance(content, str) else content
            archive.writestr(f"word/{name}.xml", whole)
    return held.getvalue()
