"""Plain frozen values that everybody holds and that know nobody."""
