"""How a signature is written into a file: appended, and nothing of the file touched that need not be."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import IO

from pyhanko.pdf_utils.generic import IndirectObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp import BaseStampStyle
from pyhanko.stamp.base import BaseStamp


class Appending(IncrementalPdfFileWriter):
    """Appends to a file and leaves its metadata alone.

    pyHanko would write the XMP packet anew, and the description of PDF/UA in it in a way that no archive takes.
    """

    def _update_meta(self) -> None:
        """Nothing: the packet that the document was made with goes on to be true."""

    def write(self, stream: IO[bytes]) -> None:
        """The whole file into ``stream``."""
        self._mend_stream_ends()
        super().write(stream)

    def write_in_place(self) -> None:
        """What is new behind what was there."""
        self._mend_stream_ends()
        super().write_in_place()

    def _mend_stream_ends(self) -> None:
        """Let no stream end on a carriage return, see ``documents.stream_ends``: certificates and lists may."""
        for key, item in self.objects.items():
            if not isinstance(item, StreamObject) or not item.encoded_data.endswith(b"\r"):
                continue
            if "/Filter" not in item:
                item.compress()
            if item.encoded_data.endswith(b"\r"):
                entries = {name: item.raw_get(name) for name in item}
                # What follows the end that compressed data say themselves is not read.
                self.objects[key] = StreamObject(entries, encoded_data=item.encoded_data + b"\n")


@dataclass(frozen=True)
class Drawn(BaseStampStyle):
    """The look of a signature: the first page of a PDF that was drawn beforehand; blank where there is none."""

    page: bytes = b""

    def create_stamp(self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, str]) -> _Page | None:
        """The page as the appearance of the field."""
        del text_params
        return _Page(writer, self, box) if self.page else None


class _Page(BaseStamp):
    def register(self) -> IndirectObject:
        """The page as an object of the file that is written to."""
        assert self.writer is not None
        return self.writer.import_page_as_xobject(PdfFileReader(BytesIO(self.style.page)))
