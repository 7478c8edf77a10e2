"""Files in and out: the meeting file, and whatever else is imported or exported."""
