"""Bytes of a copy into text: which encoding or wrapping they are in, or what they are instead."""

from __future__ import annotations

import re

from ..core.errors import UsageError

MOST_BYTES = 20 * 1024 * 1024  # a report is some thousands
PDF_HINT = "turn the PDF into text first: pdftotext -raw report.pdf - | usjapan {command} -"
_SAMPLE = 65_536
_MARK = b"\xef\xbb\xbf"  # of UTF-8, at its beginning
_HEADER = rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n"
_TRANSFER = rb"(?im)^content-(?:transfer-encoding|type):"
_SOFT_BREAK = rb"=\r?\n"
_ESCAPE = rb"=(?:E2=80=[0-9A-F]{2}|3D|20\r?\n|C2=A0)"
_NAMED = (
    (b"{\\rtf", "an RTF document", "save it as plain text or HTML first"),
    (b"PK\x03\x04", "a Word or ZIP file", "save it as plain text or HTML first"),
    (b"\xd0\xcf\x11\xe0", "a Word file", "save it as plain text or HTML first"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
)


def read_file(path: str) -> bytes:
    """Read a copy, at most one byte more than is allowed. Raises UsageError."""
    try:
        with open(path, "rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{path} cannot be read: {reason}") from error


def decoded(content: bytes, name: str, command: str) -> str:
    """Return the text of a copy called `name`; raise UsageError, with a way out, where it is none."""
    if len(content) > MOST_BYTES:
        raise UsageError(f"{name} is larger than {MOST_BYTES:,} bytes", "name the report's text")
    if not content.strip():
        raise UsageError(f"{name} is empty", "name a text copy of the report")
    is_wide = bool(_wide(content))
    is_pdf = content.startswith(b"%PDF")
    remedy = PDF_HINT.format(command=command) if is_pdf else "name a text copy of the report"
    text = as_written(content, name, remedy)
    return text if is_wide else _narrow(_unwrapped(content))


def as_written(content: bytes, name: str, remedy: str) -> str:
    """Return a text as it stands in any encoding; raise UsageError, with a remedy, for what is no text.

    Characters that the encoding does not have are U+FFFD.
    """
    wide = _wide(content)
    if wide:
        return content.decode(wide, "replace")
    for start, what, way_out in _NAMED:
        if content.startswith(start):
            raise UsageError(f"{name} is {what}, not text", way_out)
    if content.startswith(b"%PDF") or b"\0" in content[:_SAMPLE]:
        raise UsageError(f"{name} is not text", remedy)
    return _narrow(content)


def _wide(content: bytes) -> str:
    """Name the UTF-16 that a copy is in, with or without its mark; nothing where it is another encoding."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    sample = content[:4096]
    half = len(sample) // 2
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if half > 8 and zeros.count(0) > 0.8 * half and sample.count(0) < 1.2 * half:
            return encoding
    return ""


def _narrow(content: bytes) -> str:
    """Read UTF-8, and what is no UTF-8 as Windows-1252."""
    try:
        return content.removeprefix(_MARK).decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _unwrapped(content: bytes) -> bytes:
    """Take a mail's body out of its wrapping; undo quoted-printable that lost its headers."""
    head = re.match(_HEADER, content[:_SAMPLE])
    if head and re.search(_TRANSFER, head[0]):
        return _mail_body(content) or content
    sample = content[:_SAMPLE]
    if len(re.findall(_SOFT_BREAK, sample)) > 2 and len(re.findall(_ESCAPE, sample)) > 2:
        import quopri  # only for what looks so

        return quopri.decodestring(content)
    return content


def _mail_body(content: bytes) -> bytes:
    from email import message_from_bytes, policy  # many modules: only for a mail

    try:
        message = message_from_bytes(content, policy=policy.default)
        body = message.get_body(("html", "plain"))
        return str(body.get_content()).encode("utf-8", "replace") if body else b""
    except (LookupError, ValueError, AttributeError):  # a mail that is badly made: read as it stands
        return b""
