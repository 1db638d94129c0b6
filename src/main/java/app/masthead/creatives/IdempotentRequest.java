package app.masthead.creatives;

/**
 * A request that a buyer may send again without effect.
 *
 * @param key the buyer's name for it
 * @param sha256 the digest of what it asked for
 */
record IdempotentRequest(String principal, String key, String operation, String sha256) {}
