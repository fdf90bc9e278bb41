"""What measures the game and its server; each module says how it is run."""
