"""The description of what programs may ask: `/openapi.json`."""
