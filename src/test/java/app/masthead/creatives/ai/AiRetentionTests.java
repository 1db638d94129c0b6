package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** For how long calls to AI services are kept. */
class AiRetentionTests extends AiTest {

    @Autowired
    private AiCallLog log;

    @Test
    void a_call_is_forgotten_after_a_year_and_not_before() {
        setUp();
        judge(text("Today"));
        old("364 days");
        old("367 days");

        log.forget();

        assertThat(tenant.read("select count(*)::text from ai_call")).isEqualTo("2");
    }

    private void old(String age) {
        tenant.change("insert into ai_call (tenant_id, id, created_at, purpose, provider, model, prompt_sha256,"
                + " attempts, millis, outcome) values (current_tenant(), gen_random_uuid(), now() - interval '" + age
                + "', 'scoring', 'gemini', 'm', repeat('0', 64), 1, 1, 'answered')");
    }
}
