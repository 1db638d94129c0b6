package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.GeminiStub;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** The page on which an admin sets the AI service up; its key goes in once. */
class AiServicePageTests extends AiTest {

    private static final String PAGE = "/settings/ai-service";

    @Test
    void a_service_is_set_up_and_its_key_never_seen_again() {
        assertThat(sent(Map.of("key", KEY, "inputPrice", "0,30", "outputPrice", "2.5")))
                .hasStatus(303);

        var page = page(get(PAGE, ana));
        assertThat(page.select("[name=model]").val()).isEqualTo("gemini-2.5-flash");
        assertThat(page.select("[name=provider][checked]").val()).isEqualTo("gemini");
        assertThat(page.select("[name=inputPrice]").val()).isEqualTo("0.3");
        assertThat(page.select("[name=key]").val()).isEmpty();
        assertThat(page.select("#key-note").text()).contains("Leave blank to keep it");
        assertThat(get(PAGE, ana)).bodyText().doesNotContain("canary").doesNotContain("v1:");
        assertThat(tenant.read("select ai_api_key_enc from tenant"))
                .startsWith("v1:")
                .doesNotContain("canary");
        assertThat(tenant.read("select changes::text from audit_log where operation = 'tenants.ai-service.changed'"))
                .contains("gemini-2.5-flash", "key", "•••")
                .doesNotContain("canary");
    }

    @Test
    void a_blank_key_keeps_what_is_stored_and_fields_nobody_knows_stay() {
        tenant.change("update tenant set ai_config = '{\"ranking_enabled\": true}' where tenant_id = current_tenant()");
        sent(Map.of("key", KEY));
        var sealed = tenant.read("select ai_api_key_enc from tenant");

        assertThat(sent(Map.of("model", "gemini-other"))).hasStatus(303);

        assertThat(tenant.read("select ai_api_key_enc from tenant")).isEqualTo(sealed);
        assertThat(tenant.read("select ai_config::text from tenant")).contains("ranking_enabled", "gemini-other");
    }

    @ParameterizedTest
    @CsvSource({
        "provider, acme",
        "model, ../../v1/files",
        "model, a b",
        "model, gemini?key=x",
        "model, ''",
        "key, short",
        "key, 'a key with spaces in it'",
        "inputPrice, -1",
        "inputPrice, 1e9",
        "outputPrice, 0.1234567",
        "outputPrice, NaN"
    })
    void every_mistake_is_named_and_what_was_typed_is_kept(String field, String typed) {
        var mistaken = new HashMap<>(Map.of("key", KEY));
        mistaken.put(field, typed);
        var answer = sent(mistaken);

        assertThat(answer).hasStatus(422).bodyText().doesNotContain("canary");
        var page = page(answer);
        assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=scoring]").hasAttr("checked")).isTrue();
        if (!field.equals("key") && !field.equals("provider")) {
            assertThat(page.select("#" + field).val()).isEqualTo(typed);
            assertThat(page.select("#key-note").text()).contains("Enter it again");
        }
    }

    @Test
    void nothing_is_judged_without_a_key() {
        assertThat(sent(Map.of())).hasStatus(422);
        assertThat(sent(Map.of("provider", "none", "model", ""))).hasStatus(303);
    }

    @Test
    void whoever_is_second_is_told_and_types_the_key_again() {
        var seen = String.valueOf(version());
        sent(Map.of("key", KEY));

        var answer = sent(Map.of("model", "mine", "key", KEY + "2", "version", seen));

        assertThat(answer).hasStatus(409).bodyText().doesNotContain("canary");
        assertThat(page(answer).select(".conflict tbody tr").text()).contains("gemini-2.5-flash", "mine");
        assertThat(page(answer).select("#key-note").text()).contains("Enter it again");
    }

    @Test
    void the_key_is_removed_with_what_depends_on_it() {
        sent(Map.of("key", KEY));

        assertThat(post(PAGE + "/key/removal", form(Map.of("version", String.valueOf(version()))), ana))
                .hasStatus(303);

        assertThat(tenant.read("select coalesce(ai_api_key_enc, 'none') from tenant"))
                .isEqualTo("none");
        assertThat(page(get(PAGE, ana)).select("[name=scoring]").hasAttr("checked"))
                .isFalse();
        assertThat(audited("tenants.ai-key.removed")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "200, ai.tested.answered, 1200",
        "403, ai.fault.key_refused, 0",
        "404, ai.fault.model_unknown, 0",
        "500, ai.fault.no_answer, 0",
        "429, ai.fault.quota, 0"
    })
    void a_test_says_what_came_of_it(int status, String notice, long tokens) {
        setUp();
        if (status != 200) {
            GeminiStub.refuses(status, "{}");
        }

        var answer = post(PAGE + "/test", new LinkedMultiValueMap<>(), ana);

        assertThat(answer).hasStatus(303);
        var flash = answer.getMvcResult().getFlashMap();
        assertThat(flash.get("notice")).isEqualTo(notice);
        assertThat(flash.get("noticeArgs")).isEqualTo(List.of(tokens));
        assertThat(audited("tenants.ai-service.tested")).isEqualTo("1");
        assertThat(read("purpose")).isEqualTo("test");
    }

    @Test
    void what_is_not_set_up_cannot_be_tested() {
        var answer = post(PAGE + "/test", new LinkedMultiValueMap<>(), ana);

        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("ai.fault.not_set_up");
        assertThat(GeminiStub.heard()).isEmpty();
    }

    @Test
    void the_month_is_added_up_without_what_was_before() {
        setUp();
        judge(text("One"));
        GeminiStub.refuses(403, "{}");
        judge(text("Two"));
        tenant.change(
                "insert into ai_call (tenant_id, id, created_at, purpose, provider, model, prompt_sha256,"
                        + " input_tokens, cost_micros, attempts, millis, outcome) values (current_tenant(), gen_random_uuid(),"
                        + " now() - interval '40 days', 'scoring', 'gemini', 'm', repeat('0', 64), 777777, 9, 1, 1, 'answered')");

        assertThat(page(get(PAGE, ana)).select("[aria-labelledby=month] dd").eachText())
                .containsExactly("2", "1", "1,000", "200", "USD 0.0008");
    }

    @Test
    void the_page_is_for_admins() {
        assertThat(get(PAGE, BOB)).hasStatus(403);
    }

    private MvcTestResult sent(Map<String, String> changes) {
        var typed = new HashMap<>(Map.of(
                "provider", "gemini",
                "model", "gemini-2.5-flash",
                "scoring", "true",
                "version", String.valueOf(version())));
        typed.putAll(changes);
        return post(PAGE, form(typed), ana);
    }

    private static LinkedMultiValueMap<String, String> form(Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return form;
    }

    private String version() {
        return tenant.read("select version::text from tenant");
    }

    private String audited(String operation) {
        return tenant.read("select count(*)::text from audit_log where operation = '" + operation + "'");
    }
}
