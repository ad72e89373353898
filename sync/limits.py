"""After how many days something ends, on devices and at the server. The worker is handed these numbers."""

LOCKED = 30  # a device that has heard nothing from its server for so long shows no plan
OFFERED_AGAIN = 90  # a device keeps what was taken, and offers it again to a server that was restored
QUARANTINED = 180  # what somebody wrote on a plan that they had left by then
