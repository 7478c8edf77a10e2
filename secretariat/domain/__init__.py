"""The meeting itself: frozen dataclasses and pure functions, standard library only."""
