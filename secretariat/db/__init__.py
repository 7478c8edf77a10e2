"""The database: all that is kept, in one SQLite file. Rows never leave this package."""
