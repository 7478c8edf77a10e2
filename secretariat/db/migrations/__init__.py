"""One step of the schema per file. A step names tables and columns itself and imports nothing of the program.

A step adds to what rows say and does not change it: the audit would find them changed. A column that it adds gets the
next form in tables.py (``info={"form": 2}``), and chain.py counts its ``FORM`` on.
"""
