"""The compiled index: one file of sorted text, read by seeking.

    usjapan-index 9 STAMP LENGTH
    SECTION OFFSET LENGTH             one line a section
    (an empty line)
    key <tab> column <tab> ...        each section's rows, sorted by the bytes of their key
    CRC-32 CRC-32 ...                 four bytes for each 4 KiB of the above

The last section, `marks`, has for each of the others the keys of a few rows, evenly apart, each before the
offset of its row: a key is looked for between two of them.

A block is checked when it is first read, so that a damaged file gives no wrong answer and a sound one of
any size costs no more than the blocks of one answer.

Sorted text rather than SQLite: opening costs a seventh of an interpreter start instead of half a
one, the file is the same bytes for the same facts, and what search needs beyond postings
(spellings by prefix and by suffix, phrases of the thesaurus) are sorted rows as well.
"""

from __future__ import annotations

import os
import zlib

from ..core.errors import IndexUnusable

TYPE_CHECKING = False
if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable, Iterator, Mapping

MAGIC = "usjapan-index 9"
PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIPPED = os.path.join(PACKAGE, "facts.index")  # compiled when the wheel is built; not in a checkout
BLOCK = 4 * 1024
PIECE = 2 * 1024  # bytes of rows between two marks, at least; among twice as many a key is looked for at once
MOST_MARKS = 128  # of a section
MARKS = "marks"
_CRC = 4  # bytes
READ_WHOLE = 4 * 1024 * 1024  # bytes: a smaller index is read, so that nobody can cut it off meanwhile
_HEADER_LIMIT = 4096


def shipped_edition(day: str) -> str:
    """Return where the index of another edition of the shipped facts is, in a wheel."""
    return os.path.join(PACKAGE, f"facts-{day}.index")


def compose(sections: Mapping[str, Iterable[list[str]]], stamp: str) -> bytes:
    """Return the bytes of an index; rows are sorted by their first column here."""
    bodies = {name: section_body(rows) for name, rows in sections.items()}
    bodies[MARKS] = section_body([name, *_marks(body)] for name, body in bodies.items())
    lines, offset = [], 0
    for name, body in bodies.items():
        lines.append(f"{name} {offset} {len(body)}\n")
        offset += len(body)
    head = f"{MAGIC} {stamp} {offset}\n{''.join(lines)}\n".encode()
    if len(head) > _HEADER_LIMIT:
        raise ValueError("the header of an index must fit its limit")
    parts = (head, *bodies.values())
    return b"".join((*parts, *_checksums(parts)))


def _checksums(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the checksum of each block of what some parts are together, without putting them together."""
    crc, room = 0, BLOCK
    for part in parts:
        at, bytes_of = 0, memoryview(part)
        while at < len(part):
            piece = bytes_of[at : at + room]
            crc, room, at = zlib.crc32(piece, crc), room - len(piece), at + len(piece)
            if not room:
                yield crc.to_bytes(_CRC, "big")
                crc, room = 0, BLOCK
    if room < BLOCK:
        yield crc.to_bytes(_CRC, "big")


def section_body(rows: Iterable[list[str]]) -> bytes:
    """Return one section: its rows as lines, sorted by key."""
    encoded = [("\t".join(row) + "\n").encode() for row in rows]
    encoded.sort(key=_key)
    return b"".join(encoded)


def _marks(body: bytes) -> Iterator[str]:
    """Yield the keys of rows that are evenly apart, each before the offset of its row."""
    step, at = max(PIECE, len(body) // MOST_MARKS), 0
    while 0 < (at := body.find(b"\n", at + step) + 1) < len(body):
        yield _key(body[at : body.find(b"\n", at) + 1]).decode()
        yield str(at)


def _key(line: bytes) -> bytes:
    return line.partition(b"\t")[0].rstrip(b"\n")


class _Blocks:
    """The bytes of an index (`length` of them, then the checksums), and which blocks are known as `sound`."""

    def __init__(self, content: bytes | mmap.mmap, length: int) -> None:
        self._content, self._length = content, length
        self.sound: set[int] = set()

    def check(self, start: int, end: int) -> None:
        """Raise IndexUnusable where bytes of a range are not what was written."""
        first, last = start // BLOCK, (end - 1) // BLOCK
        if first == last and first in self.sound:
            return
        for block in range(first, last + 1):
            if block not in self.sound:
                at, crc = block * BLOCK, self._length + block * _CRC
                written = int.from_bytes(self._content[crc : crc + _CRC], "big")
                if zlib.crc32(self._content[at : min(at + BLOCK, self._length)]) != written:
                    raise IndexUnusable("a damaged index")
                self.sound.add(block)


class Section:
    """Sorted rows between two offsets of an index, and its row of the `marks`."""

    def __init__(
        self, content: bytes | mmap.mmap, blocks: _Blocks, start: int, end: int, marks: bytes = b""
    ) -> None:
        self._content, self._blocks, self.start, self.end = content, blocks, start, end
        self._marks = marks
        self._marked: list[bytes] = []
        self._offsets: list[bytes] = []  # of the rows that are marked, from the first one, in digits

    def _line_end(self, start: int) -> int:
        """Return where the row that starts here ends, once both are checked."""
        end = self._content.find(b"\n", start, self.end)
        if end < 0:
            raise IndexUnusable("a row without end")
        self._blocks.check(start - 1, end + 1)
        return end

    def _lower_bound(self, key: bytes) -> int:
        """Return the offset of the first row whose key is not below `key`."""
        content, sound = self._content, self._blocks.sound
        low, high = self._between(key)
        enough = len(key) + 1  # bytes of a row that tell on which side of the key it is
        while low < high:
            start = content.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = content.find(b"\n", start, self.end)
            if (start - 1) // BLOCK not in sound or end // BLOCK not in sound or end - start > BLOCK:
                self._line_end(start)
            if content[start : start + enough].partition(b"\t")[0] < key:
                low = end + 1
            else:
                high = start
        return low

    def find(self, key: str) -> list[str] | None:
        """Return the row with this key, or None."""
        sought = key.encode(errors="replace")
        low, high = self._between(sought)
        if high - low > 2 * PIECE:
            low, high = self._narrowed(sought, low, high)
        if low == high:
            return None
        sound = self._blocks.sound
        if (low - 1) // BLOCK not in sound or (high - 1) // BLOCK not in sound or high - low > BLOCK:
            self._blocks.check(low - 1, high)
        piece = self._content[low - 1 : high]
        at = piece.find(b"\n" + sought)  # of the rows that begin so, the one with no more than that is first
        if at < 0:
            return None
        line = piece[at + 1 : piece.find(b"\n", at + 1)]
        return line.decode().split("\t") if line.partition(b"\t")[0] == sought else None

    def _between(self, key: bytes) -> tuple[int, int]:
        """Return the offsets of the two marks between which a row with this key must be."""
        if not self._offsets:
            _, *marks = self._marks.split(b"\t")
            self._marked, self._offsets = marks[::2], [b"0", *marks[1::2], b"%d" % (self.end - self.start)]
        marked, low, high = self._marked, 0, len(self._marked)
        while low < high:  # as `bisect` does, which costs an import
            middle = (low + high) // 2
            if marked[middle] <= key:
                low = middle + 1
            else:
                high = middle
        return self.start + int(self._offsets[low]), self.start + int(self._offsets[low + 1])

    def _narrowed(self, key: bytes, low: int, high: int) -> tuple[int, int]:
        """Return the offsets of a few rows, or of a longer one, which have a key among them if any has."""
        while high - low > 2 * PIECE:
            start = self._content.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._line_end(start)
            first = self._content[start:end].partition(b"\t")[0]
            if first < key:
                low = end + 1
            elif first > key:
                high = start
            else:
                return start, end + 1
        return low, high

    def _lines(self, prefix: str) -> Iterator[bytes]:
        """Yield the lines that start with `prefix`, in order; it is a part of a key."""
        sought = prefix.encode(errors="replace")
        at = self._lower_bound(sought) if sought else self.start
        while at < self.end:
            end = self._line_end(at)
            line = self._content[at:end]
            if not line.startswith(sought):
                return
            yield line
            at = end + 1

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that start with `prefix`, in order."""
        for line in self._lines(prefix):
            yield line.partition(b"\t")[0].decode()

    def rows(self, prefix: str = "") -> Iterator[list[str]]:
        """Yield the rows whose keys start with `prefix`, in order."""
        for line in self._lines(prefix):
            yield line.decode().split("\t")

    def lines_with(self, text: str) -> Iterator[str]:
        """Yield the rows, as they stand, that have a text somewhere."""
        sought, at = text.encode(), self.start
        while (found := self._content.find(sought, at, self.end)) >= 0:
            start = self._content.rfind(b"\n", self.start, found) + 1 or self.start
            at = self._line_end(start) + 1
            self._blocks.check(start, at)
            yield self._content[start : at - 1].decode()

    def by_key(self) -> dict[str, str]:
        """Return the one column of every row, which has two, by its key: for whoever asks about many."""
        self._blocks.check(self.start - 1, self.end)
        parts = self._content[self.start : self.end].decode().replace("\n", "\t").split("\t")
        return dict(zip(parts[::2], parts[1::2], strict=False))  # the last part is nothing

    def row_at(self, offset: int) -> list[str]:
        """Return the row that starts `offset` bytes into the section."""
        at = self.start + offset
        if not self.start <= at < self.end:
            raise IndexUnusable("a row outside of its section")
        return self._content[at : self._line_end(at)].decode().split("\t")


class Index:
    """An open index: its `stamp`, its sections by name, and `origin`, the pack it was made from."""

    def __init__(self, content: bytes | mmap.mmap, origin: str = "") -> None:
        self.origin = origin
        head, _, _ = content[:_HEADER_LIMIT].partition(b"\n\n")
        try:
            first, *lines = head.decode("ascii").split("\n")
            magic, self.stamp, length = first.rsplit(" ", 2)
            body = len(head) + 2
            places = {name: (int(start), int(size)) for name, start, size in map(str.split, lines)}
            end = body + int(length)
            whole = end + _CRC * -(-end // BLOCK) == len(content)
        except ValueError as error:
            raise IndexUnusable("not an index") from error
        inside = all(0 <= start <= start + size <= end - body for start, size in places.values())
        if magic != MAGIC or not whole or not inside:
            raise IndexUnusable("an index of another version, or cut short")
        self._content, self._end = content, end
        blocks = _Blocks(content, end)
        blocks.check(0, body)
        marks = self._marks(blocks, body, *places.pop(MARKS, (0, 0)))
        self._sections = {
            name: Section(content, blocks, body + start, body + start + size, marks.get(name.encode(), b""))
            for name, (start, size) in places.items()
        }

    def _marks(self, blocks: _Blocks, body: int, start: int, size: int) -> dict[bytes, bytes]:
        """Return the row of the marks of each section, by its name."""
        if size:
            blocks.check(body + start, body + start + size)
        lines = self._content[body + start : body + start + size].split(b"\n")
        return {line.partition(b"\t")[0]: line for line in lines}

    def restamped(self, stamp: str) -> bytes:
        """Return the bytes of this index with another stamp, as long as its own."""
        first = min(BLOCK, self._end)
        block = self._content[:first].replace(self.stamp.encode(), stamp.encode(), 1)
        checksum = zlib.crc32(block).to_bytes(_CRC, "big")
        return b"".join(
            (block, self._content[first : self._end], checksum, self._content[self._end + _CRC :])
        )

    def __getitem__(self, name: str) -> Section:
        section = self._sections.get(name)
        if section is None:
            raise IndexUnusable(f"no section {name}")
        return section


def _mapped(descriptor: int) -> mmap.mmap:
    import mmap  # only for what is large

    return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)


def open_index(path: str, origin: str = "") -> Index:
    """Open an index file for reading, or raise IndexUnusable."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            size = os.fstat(descriptor).st_size
            is_mapped = size > READ_WHOLE or path.startswith(PACKAGE)  # what is installed stays as it is
            content = _mapped(descriptor) if is_mapped else os.read(descriptor, size)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise IndexUnusable(f"cannot be read: {error}") from error
    return Index(content, origin)
