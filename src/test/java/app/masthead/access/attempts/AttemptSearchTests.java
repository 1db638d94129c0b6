package app.masthead.access.attempts;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed over the list of sign-in attempts is a reference, or a part of a name. */
class AttemptSearchTests extends PortalTest {

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        attempt("Beda Krol", "1f00aa11-0000-4000-8000-000000000000");
        attempt("Cleo Marsh", "beda4711-0000-4000-8000-000000000000");
        attempt("Dan Ortiz", "2f00aa11-0000-4000-8000-000000000000");
    }

    @Test
    void a_name_that_could_be_a_reference_is_looked_for_as_both() throws Exception {
        assertThat(found("Beda")).contains("Beda Krol", "Cleo Marsh").doesNotContain("Dan Ortiz");
    }

    @Test
    void the_reference_that_somebody_was_shown_finds_the_attempt() throws Exception {
        assertThat(found("1F00AA11")).contains("Beda Krol").doesNotContain("Cleo Marsh", "Dan Ortiz");
    }

    private String found(String words) throws Exception {
        var answer = mvc.get()
                .uri("/settings/sign-in/attempts?q={words}", words)
                .with(as(ana))
                .exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("#attempts tbody")
                .text();
    }

    private void attempt(String name, String request) {
        tenant.change("""
                insert into sign_in_attempt (tenant_id, attempt_id, created_at, way, purpose, person_id, person_name,
                    request_id)
                values (current_tenant(), '%s', now(), 'oidc', 'sign-in', '%s', '%s', '%s')""".formatted(UUID.randomUUID(), UUID.randomUUID(), name, request));
    }
}
