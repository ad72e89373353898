"""What the machine's keeper does to the data as a whole."""
