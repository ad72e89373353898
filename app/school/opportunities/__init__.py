"""What a music hub offers to its schools, and what a school passes on to its pupils as its own suggestion."""
