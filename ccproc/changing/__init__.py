"""What a change takes: a notice drafted and issued, the chain verified, reviews and trainings recorded."""
