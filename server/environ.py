"""What parts of the server leave in a request's WSGI environment for others."""

# The id of the player whose request it is.
PLAYER = "cachequest.player"
# The body, where it was read as a whole before the app was called.
BODY = "cachequest.body"
