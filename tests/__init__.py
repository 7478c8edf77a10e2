"""The tests. This file makes them win over a package of the same name that a dependency happens to install."""
