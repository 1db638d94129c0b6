package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.Policies;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.Submission;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.creatives.scoring.Verdict.Outcome;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CastMember;
import app.masthead.support.GeminiStub;
import app.masthead.support.PageTest;
import app.masthead.support.TestTenant;
import app.masthead.tenants.AiService;
import app.masthead.tenants.AiServices;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A tenant of its own that has Gemini judge its creatives, and a stub that is asked. */
abstract class AiTest extends PageTest {

    static final String KEY = "AIzaSy-canary-key-that-nobody-may-see-0123456789";
    static final String FINE = "{\"score\": 0.95, \"hold\": false, \"concerns\": []}";

    @Autowired
    AiServices services;

    @Autowired
    Scoring scoring;

    @Autowired
    private ReasonSentences sentences;

    TestTenant tenant;
    CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        GeminiStub.writes(FINE);
    }

    void setUp() {
        setUp(new AiService("gemini", "gemini-test", true, new BigDecimal("0.30"), new BigDecimal("2.50")), KEY);
    }

    void setUp(AiService service, String key) {
        inTenant(() ->
                services.change(service, new Secret(key), services.current().version()));
    }

    Verdict judge(CreativeContent content) {
        return judge(content, Policies.thresholds("0.85", "0.1"));
    }

    Verdict judge(CreativeContent content, ScoringPolicy policy) {
        return judge(Submission.of(content), policy);
    }

    Verdict judge(Submission sent, ScoringPolicy policy) {
        return CurrentTenant.call(id(), () -> scoring.judge(sent, policy));
    }

    void inTenant(Runnable work) {
        CurrentTenant.call(id(), () -> {
            work.run();
            return true;
        });
    }

    TenantId id() {
        return new TenantId(tenant.id());
    }

    String read(String column) {
        return tenant.read(
                "select coalesce(" + column + "::text, 'null') from ai_call order by created_at desc limit 1");
    }

    void waits(String cause, int attempts) {
        var verdict = judge(text("Fresh bread"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.reasons()).hasSize(1).first().satisfies(reason -> isNamed(reason, cause));
        assertThat(read("outcome || ' ' || attempts")).isEqualTo(cause + " " + attempts);
        assertThat(GeminiStub.heard()).hasSize(attempts);
    }

    private void isNamed(ScoreReason reason, String cause) {
        assertThat(reason.rule()).isEqualTo("scorer_failed");
        assertThat(reason.arguments()).containsExactly(cause, "gemini");
        assertThat(sentences.of(reason))
                .contains("gemini")
                .endsWith("so a person decides.")
                .doesNotContain("{");
        assertThat(sentences.of(reason)).doesNotContain("failed");
    }
}
