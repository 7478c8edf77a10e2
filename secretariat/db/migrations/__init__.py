"""One step of the schema per file. A step names tables and columns itself and imports nothing of the program.

A step adds to what rows say and does not change it: the audit would find them changed. A column that it adds gets the
form of its step in tables.py, with its value in the rows of before (``info={"form": 2, "before": None}``); chain.py
says in ``FORM`` which form is the newest.
"""
