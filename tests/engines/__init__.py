"""Two more engines than the one that the other tests run in."""
