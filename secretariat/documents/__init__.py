"""Documents: from minutes to phrases, from phrases to blocks of text, from blocks to PDF. Documents are in French."""
