"""What more players cost: `make bench-scale`."""
