"""The site of `make docs`: pages that name code instead of copying it, the API's reference, diagrams from text."""
