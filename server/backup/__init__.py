"""Backups: what players have in Redis, as lines of JSON, out of it and in again.

A line is a record: its key, its type and its content; the last line tells how many there are and their digest. What
an operator sets (the secret that signs cookies) and what ends by itself within a week (tickets of runs, answers to
repeated requests, counts of limits) is not among them.
"""
