"""The stores of documents: each is indexed at boot, and looked after by `flask` commands and backups."""

from server.components import gamestate, playerstate

STORES = (playerstate.store, gamestate.store)
