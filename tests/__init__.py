"""The tests; a package, so that no other package of this name in the environment stands before it."""
