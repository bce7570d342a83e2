"""From a repository to findings: read each file, run the rules, judge what they yield."""
