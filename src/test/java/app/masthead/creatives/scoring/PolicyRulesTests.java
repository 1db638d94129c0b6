package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.example;
import static app.masthead.creatives.content.Examples.text;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.ScoringPolicy.AiRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that a tenant sets: what it blocks, and what it demands of content made with AI. */
class PolicyRulesTests {

    private static final AiRules PROVENANCE = new AiRules(true, false, null, List.of());
    private static final AiRules DISCLOSURE = new AiRules(false, true, null, List.of());

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @CsvSource({"shop.example, true", "SHOP.example, true", "example, true", "hop.example, false"})
    void a_blocked_domain_blocks_wherever_it_stands(String domain, boolean blocks) {
        var policy = Policies.blocking(List.of(), List.of(domain), List.of(), List.of());

        assertThat(found("blocked_domain", banner(), policy)).isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource({"IAB26-1, IAB26, true", "iab26-1, IAB26-1, true", "IAB2, IAB26, false", "IAB26, IAB2, false"})
    void a_blocked_category_stands_for_its_subcategories(String declared, String blocked, boolean blocks) {
        var creative = with(text("x"), "", "categories", "[\"" + declared + "\"]");
        var policy = Policies.blocking(List.of(blocked), List.of(), List.of(), List.of());

        assertThat(severity("content_category", creative, policy).filter(Severity.BLOCKING::equals))
                .isEqualTo(blocks ? Optional.of(Severity.BLOCKING) : Optional.empty());
    }

    @Test
    void a_category_may_stand_among_the_tags() {
        var creative = with(text("x"), "", "tags", "[\"spring\", \"IAB7-39\"]");
        var policy = Policies.blocking(List.of("IAB7"), List.of(), List.of(), List.of());

        assertThat(found("content_category", creative, policy)).isTrue();
    }

    @Test
    void a_category_that_people_always_look_at_holds_without_blocking() {
        var creative = with(text("x"), "", "ext", "{\"iab_categories\": [\"IAB11-4\"]}");
        var policy = Policies.ai(new AiRules(false, false, null, List.of("IAB11")));

        assertThat(holds("content_category", creative, policy)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | Binge&nbsp;B&#111;x | blocking",
                "markdown | **Binge** B*o*x | blocking",
                "text | Binge B\u034Fox | blocking",
                "text | Binge Bo\u0301x | serious"
            })
    void a_blocked_advertiser_does_not_hide_behind_entities_and_marks(String type, String name, String severity) {
        var named = with(
                text("x"),
                "/assets",
                "sponsored_by",
                "{\"asset_type\": \"" + type + "\", \"content\": \"" + name + "\"}");
        var policy = Policies.blocking(List.of(), List.of(), List.of("Binge Box"), List.of());

        assertThat(scorer.score(Submission.of(named), policy).reasons())
                .filteredOn(reason -> reason.rule().equals("blocked_advertiser"))
                .extracting(reason -> reason.severity().code(), ScoreReason::effect)
                .containsExactly(tuple(severity, severity.equals("serious") ? Effect.HOLDS : Effect.NONE));
    }

    @Test
    void a_blocked_advertiser_is_recognised_by_name_however_spelled() {
        var policy = Policies.blocking(List.of(), List.of(), List.of(" acme  OUTDOOR"), List.of());

        assertThat(found("blocked_advertiser", example("native_trail_pro_full_bundle"), policy))
                .isTrue();
    }

    @Test
    void words_that_must_stand_in_every_advertisement_are_looked_for_in_its_texts() {
        var policy = Policies.blocking(List.of(), List.of(), List.of(), List.of("Advertisement"));

        assertThat(found("disclosure_text_missing", text("Buy now"), policy)).isTrue();
        assertThat(found("disclosure_text_missing", text("ADVERTISEMENT: buy now"), policy))
                .isFalse();
        assertThat(found("disclosure_text_missing", banner(), policy)).isFalse();
    }

    @Test
    void missing_provenance_holds_where_the_tenant_demands_it() {
        assertThat(holds("provenance_missing", banner(), Policies.ai(PROVENANCE)))
                .isTrue();
        assertThat(found("provenance_missing", banner(), Policies.USUAL)).isFalse();
    }

    @Test
    void provenance_without_a_source_type_is_missing_provenance() {
        assertThat(holds("provenance_missing", example("acme_no_dst_probe_001"), Policies.ai(PROVENANCE)))
                .isTrue();
        assertThat(found("provenance_missing", example("acme_disclosure_probe_001"), Policies.ai(PROVENANCE)))
                .isFalse();
    }

    @Test
    void ai_without_disclosure_holds_where_the_tenant_demands_it() {
        var mixed = example("manifest_mixed_provenance");

        assertThat(holds("ai_disclosure", mixed, Policies.ai(DISCLOSURE))).isTrue();
        assertThat(found("ai_disclosure", mixed, Policies.USUAL)).isFalse();
        assertThat(found("ai_disclosure", example("acme_disclosure_probe_001"), Policies.ai(DISCLOSURE)))
                .isFalse();
    }

    @Test
    void a_label_that_is_required_nowhere_in_particular_is_no_disclosure() {
        var creative = with(
                banner(),
                "",
                "provenance",
                "{\"digital_source_type\": \"trained_algorithmic_media\", \"disclosure\": {\"required\": true}}");

        assertThat(holds("ai_disclosure", creative, Policies.ai(DISCLOSURE))).isTrue();
    }

    @Test
    void a_carve_out_claimed_for_human_editing_is_worth_a_note_not_a_rejection() {
        var edited = example("acme_provenance_audit_edited_001");

        assertThat(severity("ai_disclosure", edited, Policies.ai(DISCLOSURE))).contains(Severity.NOTE);
        assertThat(holds("ai_disclosure", edited, Policies.ai(DISCLOSURE))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.99, true", "1, false"})
    void more_ai_than_allowed_holds_and_exactly_the_allowed_share_does_not(BigDecimal largest, boolean holds) {
        var policy = Policies.ai(new AiRules(false, false, largest, List.of()));

        assertThat(holds("ai_share", example("acme_disclosure_probe_001"), policy))
                .isEqualTo(holds);
    }

    @Test
    void a_claim_that_its_own_verifier_refutes_holds() {
        var creative = with(
                banner(),
                "",
                "provenance",
                "{\"digital_source_type\": \"digital_capture\","
                        + " \"verification\": [{\"verified_by\": \"Encypher\", \"result\": \"ai_generated\"}]}");

        assertThat(holds("claim_contradicted", creative, Policies.USUAL)).isTrue();
    }

    private boolean found(String rule, CreativeContent content, ScoringPolicy policy) {
        return severity(rule, content, policy).isPresent();
    }

    private boolean holds(String rule, CreativeContent content, ScoringPolicy policy) {
        return scorer.score(Submission.of(content), policy).reasons().stream()
                .anyMatch(reason -> reason.rule().equals(rule) && reason.effect() == Effect.HOLDS);
    }

    private Optional<Severity> severity(String rule, CreativeContent content, ScoringPolicy policy) {
        return scorer.score(Submission.of(content), policy).reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(ScoreReason::severity)
                .findFirst();
    }
}
