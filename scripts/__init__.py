"""What builds, measures and documents the project; nothing here runs with the server."""
