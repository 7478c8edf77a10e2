"""Signatures: fields to sign in, PAdES signatures and time stamps, and what a signed extract tells who verifies it."""
