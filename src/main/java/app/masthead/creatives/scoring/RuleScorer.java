package app.masthead.creatives.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges by rules alone. It knows what it cannot see: what a picture shows or what code does once it runs lowers the
 * score, so that such a creative is approved unseen only where the tenant's threshold says so.
 */
public class RuleScorer implements ContentScorer {

    private static final BigDecimal FURTHER_SERIOUS = new BigDecimal("0.050");
    private static final BigDecimal FURTHER_DOUBT = new BigDecimal("0.020");
    private static final BigDecimal LOWEST_UNLESS_BLOCKED = new BigDecimal("0.150");

    private final List<Rule> rules;

    public RuleScorer() {
        this(List.of(
                new FormatCompletenessRule(),
                new UnknownFormatRule(),
                new FormatMismatchRule(),
                new FileTypeRule(),
                new BrokenFileRule(),
                new MeasuredFormatRule(),
                new DeclaredMeasureRule(),
                new VastRule(),
                new UnsafeAddressRule(),
                new UnreadableAddressRule(),
                new InternalAddressRule(),
                new OtherSchemeRule(),
                new InsecureAddressRule(),
                new BlockedDomainRule(),
                new LookalikeDomainRule(),
                new BlockedAdvertiserRule(),
                new ContentCategoryRule(),
                new RequiredDisclosureRule(),
                new ForbiddenTermRule(),
                new SplitTermRule(),
                new ProvenanceRule(),
                new AiDisclosureRule(),
                new AiShareRule(),
                new ContradictedClaimRule(),
                new HiddenCharactersRule(),
                new MarkupInTextRule(),
                new CodeBehaviourRule(),
                new TrackerCountRule(),
                new LongContentRule(),
                new UnseenContentRule()));
    }

    RuleScorer(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    Stream<String> codes() {
        return rules.stream().map(Rule::code);
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Optional<Score> judge(Submission sent, ScoringPolicy policy) {
        return Optional.of(score(sent, policy));
    }

    /** As {@link #judge}; rules always have something to say. */
    public Score score(Submission sent, ScoringPolicy policy) {
        var reasons = rules.stream()
                .flatMap(rule -> reasons(rule, sent, policy))
                .sorted(Comparator.comparing(ScoreReason::severity))
                .toList();
        return new Score(value(reasons), reasons);
    }

    private Stream<ScoreReason> reasons(Rule rule, Submission sent, ScoringPolicy policy) {
        return rule.check(sent, policy)
                .map(found -> new ScoreReason(
                        name(),
                        rule.code(),
                        rule.version(),
                        found.severity(),
                        found.effect(),
                        found.asset(),
                        found.arguments()));
    }

    private static BigDecimal value(List<ScoreReason> reasons) {
        if (reasons.isEmpty()) {
            return Severity.NOTE.ceiling();
        }
        var ceiling = reasons.getFirst().severity().ceiling();
        if (reasons.getFirst().severity() == Severity.BLOCKING) {
            return ceiling;
        }
        return ceiling.subtract(further(reasons)).max(LOWEST_UNLESS_BLOCKED.min(ceiling));
    }

    private static BigDecimal further(List<ScoreReason> reasons) {
        return reasons.stream()
                .skip(1)
                .map(reason -> switch (reason.severity()) {
                    case BLOCKING, SERIOUS -> FURTHER_SERIOUS;
                    case DOUBTFUL -> FURTHER_DOUBT;
                    case UNSEEN, NOTE -> BigDecimal.ZERO;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
