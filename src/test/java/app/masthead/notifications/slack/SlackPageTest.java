package app.masthead.notifications.slack;

import app.masthead.notifications.Receiver;
import app.masthead.support.CastMember;
import app.masthead.support.PageTest;
import app.masthead.support.SlackStub;
import app.masthead.support.TestTenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A tenant of its own, whose admin sets Slack up, and a Slack that is there. */
abstract class SlackPageTest extends PageTest {

    static final String PAGE = "/settings/slack";

    /** The last part of the address, which nobody may ever see again. */
    final String token = "canary" + UUID.randomUUID().toString().replace("-", "");

    final String path = "/services/T0TEST/B0TEST/" + token;
    final String address = "https://hooks.slack.com" + path;
    TestTenant tenant;
    CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        SlackStub.slack().answers(200);
    }

    @AfterEach
    void close() {
        SlackStub.slack().answers(200);
        tenant.change("delete from slack_channel");
    }

    MvcTestResult saved(Map<String, String> typed) {
        return post(PAGE, asked(typed), ana);
    }

    /** The form as it stands on the page, with that changed; an empty value clears a tick. */
    MultiValueMap<String, String> asked(Map<String, String> typed) {
        var form = filled(page(get(PAGE, ana)), "main form[action='" + PAGE + "']");
        typed.forEach((field, value) -> {
            if (value.isEmpty()) form.remove(field);
            else form.set(field, value);
        });
        return form;
    }

    MvcTestResult press(String action) {
        return post(PAGE + action, filled(page(get(PAGE, ana)), "form[action='" + PAGE + action + "']"), ana);
    }

    MultiValueMap<String, String> nothing() {
        return new LinkedMultiValueMap<>();
    }

    List<Receiver.Heard> heard() {
        return SlackStub.slack().heard().stream()
                .filter(it -> it.path().equals(path))
                .toList();
    }

    UUID message(String name, String state, String problem) {
        var id = UUID.randomUUID();
        var settled = state.equals("waiting") ? "null" : "now()";
        tenant.change("""
                insert into notification (tenant_id, id, channel, cause, kind, creative_id, creative_name, to_status, payload,
                       state, due_at, waiting_since, settled_at, attempts, tries, attempted_at, last_problem, created_at)
                values (current_tenant(), '%s', 'slack', gen_random_uuid(), 'creative.decided', 'one', '%s', 'approved',
                       '{"text": "told"}', '%s', now() + interval '1 day', now(), %s, 1, 1, clock_timestamp(),
                       nullif('%s', ''), clock_timestamp())""".formatted(id, name, state, settled, problem));
        return id;
    }
}
