"""What `mpp` can be told, a file for each noun."""
