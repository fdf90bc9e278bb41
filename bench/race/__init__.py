"""The race against the peer: `make bench`."""
