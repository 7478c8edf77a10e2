"""How a file of any released version becomes one of today: Alembic's scripts, run by migrate.py."""
