"""The window: PySide6 widgets that show the minutes and ask for gestures, and decide nothing."""
