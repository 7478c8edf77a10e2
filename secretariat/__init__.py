"""Secrétariat: what happens in a council meeting, and the extracts that certify it."""

__version__ = "0.1.0"
