"""Simulated devices: a small model of the browser's side, driven against the real merge engine.

What may live here: how a device keeps, sends and applies; what people do with it; the oracle that watches.
What may not: anything of the engine's own rules (policies, rights, versions). The model of the device never
merges, and the oracle knows what was drawn on a page, never the base that travelled.
"""
