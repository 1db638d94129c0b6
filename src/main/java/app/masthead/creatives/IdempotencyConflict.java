package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** The same idempotency key came with another request. */
class IdempotencyConflict extends Conflict {

    private static final long serialVersionUID = 1L;

    IdempotencyConflict() {
        super("creatives.api.idempotency-conflict");
    }
}
