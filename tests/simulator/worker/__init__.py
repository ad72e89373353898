"""Devices that run the code that ships: the worker's own modules, in a real browser and on its IndexedDB.

What may live here: the page in which many phones run at once, and a `Device` whose storage and whose side of
the conversation are theirs. What may not: anything that decides; who does what is for a life to say.
"""
