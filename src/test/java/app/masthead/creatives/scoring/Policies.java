package app.masthead.creatives.scoring;

import app.masthead.creatives.scoring.ScoringPolicy.AdvertisingRules;
import app.masthead.creatives.scoring.ScoringPolicy.AiRules;
import java.math.BigDecimal;
import java.util.List;

/** A tenant's standards for tests: the default ones, and one demand at a time. */
public final class Policies {

    public static final Thresholds THRESHOLDS = new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.1"));
    public static final ScoringPolicy USUAL = new ScoringPolicy(THRESHOLDS, false, AiRules.NONE, AdvertisingRules.NONE);

    private Policies() {}

    public static ScoringPolicy thresholds(String approve, String reject) {
        return new ScoringPolicy(
                new Thresholds(new BigDecimal(approve), new BigDecimal(reject)),
                false,
                AiRules.NONE,
                AdvertisingRules.NONE);
    }

    public static ScoringPolicy ai(AiRules rules) {
        return new ScoringPolicy(THRESHOLDS, false, rules, AdvertisingRules.NONE);
    }

    public static ScoringPolicy blocking(
            List<String> categories, List<String> domains, List<String> advertisers, List<String> disclosures) {
        return new ScoringPolicy(
                THRESHOLDS,
                false,
                AiRules.NONE,
                new AdvertisingRules(categories, domains, advertisers, disclosures, List.of()));
    }

    public static ScoringPolicy forbidding(String... terms) {
        return new ScoringPolicy(
                THRESHOLDS,
                false,
                AiRules.NONE,
                new AdvertisingRules(List.of(), List.of(), List.of(), List.of(), List.of(terms)));
    }

    public static ScoringPolicy alwaysByPeople() {
        return new ScoringPolicy(THRESHOLDS, true, AiRules.NONE, AdvertisingRules.NONE);
    }
}
