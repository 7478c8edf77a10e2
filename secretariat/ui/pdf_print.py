"""A PDF on paper, page by page, through the system's own print dialog."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from secretariat.ui.pdf_pages import PdfPages

_FINEST = 300.0
"""Dots per inch: letters are sharp, and a page takes 35 MB while it is drawn."""


def print_pdf(content: bytes, printer: QPrinter) -> int:
    """Print the pages that the printer was set to; how many. Pages are put on the paper as large as they are."""
    pages = PdfPages(content)
    try:
        first = max(printer.fromPage(), 1) - 1
        last = min(printer.toPage() or len(pages), len(pages)) - 1
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        painter = QPainter(printer)
        try:
            for number in range(first, last + 1):
                if number > first:
                    printer.newPage()
                _paint(painter, printer, pages, number)
        finally:
            painter.end()
        return last - first + 1
    finally:
        pages.close()


def _paint(painter: QPainter, printer: QPrinter, pages: PdfPages, number: int) -> None:
    dots = min(float(printer.resolution()), _FINEST)
    width, height = pages.size(number)
    scale = printer.resolution() / 72.0
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    shrink = min(1.0, paper.width() / (width * scale), paper.height() / (height * scale))
    painter.drawImage(QRectF(0, 0, width * scale * shrink, height * scale * shrink), pages.image(number, dots))
