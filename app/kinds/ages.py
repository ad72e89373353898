"""The ages for which there are words apart."""

BANDS = {"5-7": 2, "8-11": 6, "12-14": 9, "15-18": 13}  # ages, and the last school year of each
UNKNOWN = "8-11"  # that of a child whose school year nobody has said: plain words suit everyone
