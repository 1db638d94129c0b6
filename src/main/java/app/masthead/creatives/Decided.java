package app.masthead.creatives;

import java.util.UUID;

/** A creative with the decision that has just been taken on it. */
record Decided(Creative creative, CreativeDecision decision) {

    CreativeId id() {
        return creative.id().creativeId();
    }

    UUID decisionId() {
        return decision.id().decision();
    }
}
