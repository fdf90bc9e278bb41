"""What parts of the server leave in a request's WSGI environment for others."""

# The id of the player whose request it is.
PLAYER = "cachequest.player"
# The body, where it was read as a whole before the app was called.
BODY = "cachequest.body"
# Whether its session was begun with it.
NEW_SESSION = "cachequest.new-session"
# What kept it from having a session.
SESSION_ERROR = "cachequest.session-error"
# The rule and the endpoint that it was routed to, where the metrics are on.
ROUTE = "cachequest.route"
