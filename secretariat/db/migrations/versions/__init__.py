"""One step of the schema per file. A step names tables and columns itself and imports nothing of the program."""
