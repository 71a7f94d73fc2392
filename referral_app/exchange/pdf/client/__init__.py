"""Papers for the client, in every language offered: the leaflet and the consent card."""
