package app.masthead.creatives;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.scoring.Policies;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A banner that has come as far as a test needs it. */
final class CreativeFixture {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final UUID ADA = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private CreativeFixture() {}

    static Creative in(CreativeStatus status) {
        var key = new CreativeKey("acme", "northwind", "spring_banner");
        var creative = new Creative(key, Examples.banner(), "northwind", NOON);
        switch (status) {
            case PROCESSING -> {}
            case PENDING_REVIEW -> creative.scored(verdict(Outcome.WAITS), NOON);
            case APPROVED -> creative.scored(verdict(Outcome.APPROVED), NOON);
            case REJECTED -> creative.scored(verdict(Outcome.REJECTED), NOON);
            case SUSPENDED -> approvedThen(creative, ReviewAction.SUSPENSION);
            case ARCHIVED -> approvedThen(creative, ReviewAction.ARCHIVE);
        }
        return creative;
    }

    static Verdict verdict(Outcome outcome) {
        return new Verdict(outcome, new BigDecimal("0.5"), List.of(), Policies.THRESHOLDS, "rules/1");
    }

    static DecisionContext byAda() {
        return new DecisionContext(new Decider.Person(ADA), Policies.THRESHOLDS, NOON);
    }

    private static void approvedThen(Creative creative, ReviewAction action) {
        creative.scored(verdict(Outcome.APPROVED), NOON);
        creative.decide(action, Reason.of(ReasonCode.POLICY_REVOCATION), byAda());
    }
}
