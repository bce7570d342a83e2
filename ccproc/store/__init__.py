"""The only folder that reads, writes, caches or calls git in a process repository."""
