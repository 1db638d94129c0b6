package app.masthead.creatives;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The worst that can be typed into the forms that say how creatives are judged: taken, or handed back as it was typed. */
class WorstInputTests extends PortalTest {

    private static final List<String> WORST = List.of(
            "",
            " ",
            "1e400",
            "NaN",
            "-0",
            "Infinity",
            "0.850000000001",
            "0x1p3",
            "\u0660\u002e\u0668",
            "\uff10.\uff15",
            "99999999999999999999",
            "9".repeat(10_000),
            "a\u202eb",
            "a\u0000b",
            "a\u0007b",
            "<b>\"'&",
            "x".repeat(10_000));

    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "/settings/review-desk", Map.of("hours", "24", "fourEyes", "true"),
            "/settings/approval",
                    Map.of(
                            "mode", "auto",
                            "humanReview", "true",
                            "approveFrom", "0.9",
                            "rejectUpTo", "0.1",
                            "orderName", "Order",
                            "lineItemName", "Line"),
            "/settings/ai-policy", Map.of("provenance", "true", "disclosure", "true", "share", "50"),
            "/settings/ai-service",
                    Map.of(
                            "provider", "none",
                            "model", "gemini-2.5-flash",
                            "scoring", "true",
                            "key", "",
                            "inputPrice", "0.1",
                            "outputPrice", "0.4"),
            "/settings/slack", Map.of("address", "", "active", "true", "waiting", "true", "decided", "true"),
            "/creative-views", Map.of("name", "Mine", "shared", "true", "query", "type=video"));

    private static final List<String> BOXES = List.of(
            "fourEyes", "humanReview", "provenance", "disclosure", "scoring", "shared", "active", "waiting", "decided");

    /** Hidden, chosen from a list, or a secret: not handed back as text. */
    private static final List<String> NOT_TYPED = List.of("query", "mode", "provider", "key", "address");

    private TestTenant tenant;
    private CastMember admin;

    @BeforeEach
    void people() {
        tenant = TestTenant.open(cast);
        admin = tenant.person("Ada", "admin", "active");
    }

    @TestFactory
    Stream<DynamicTest> is_taken_or_handed_back() {
        return fields((path, field) -> WORST.forEach(value -> {
            var answer = send(path, field, value);
            var status = answer.getResponse().getStatus();
            assertThat(status).as("%s %s", field, value).isIn(303, 409, 422);
            if (status == 422 && !BOXES.contains(field) && !NOT_TYPED.contains(field) && isReadable(value)) {
                assertThat(handedBack(answer, field)).as(field).isEqualTo(value);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_is_missing_is_no_fault() {
        return fields((path, field) ->
                assertThat(send(path, field).getResponse().getStatus()).isIn(303, 409, 422));
    }

    private interface Trial {
        void of(String path, String field);
    }

    private static Stream<DynamicTest> fields(Trial trial) {
        return FORMS.entrySet().stream().flatMap(form -> form.getValue().keySet().stream()
                .map(field ->
                        DynamicTest.dynamicTest(form.getKey() + " " + field, () -> trial.of(form.getKey(), field))));
    }

    private static boolean isReadable(String value) {
        return !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
    }

    private static String handedBack(MvcTestResult answer, String field) {
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return String.valueOf(page.select("main [name=" + field + "]").val());
    }

    /** The form as it may be sent, but for one field, which has these values or is not there. */
    private MvcTestResult send(String path, String field, String... values) {
        var request = mvc.post().uri(path).with(as(admin)).with(csrf()).param("version", "0");
        for (var entry : FORMS.getOrDefault(path, Map.of()).entrySet()) {
            if (!entry.getKey().equals(field)) {
                request = request.param(entry.getKey(), entry.getValue());
            }
        }
        return (values.length == 0 ? request : request.param(field, values)).exchange();
    }
}
