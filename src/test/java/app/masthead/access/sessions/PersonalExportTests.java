package app.masthead.access.sessions;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.OpenSession;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lists with personal data as files. */
class PersonalExportTests extends PortalTest {

    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\")";

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        var mallory = new CastMember(tenant.id(), UUID.randomUUID(), FORMULA, "viewer", false, "active");
        tenant.change("insert into app_user (tenant_id, id, email, name, role, status) values (current_tenant(), '"
                + mallory.id() + "', 'mallory@elsewhere.example', '" + FORMULA + "', 'viewer', 'active')");
        OpenSession.of(cast, mallory, Duration.ofMinutes(1));
        tenant.change("""
                insert into sign_in_attempt (tenant_id, attempt_id, created_at, way, purpose, request_id, person_id, person_name)
                values (current_tenant(), gen_random_uuid(), now(), 'oidc', 'sign-in', 'request-7', '%s', 'Mallory')""".formatted(mallory.id()));
    }

    @ParameterizedTest
    @CsvSource({"/settings/people, name", "/settings/sessions, person", "/settings/sign-in/attempts, person"})
    void a_name_is_no_formula(String list, String column) throws Exception {
        assertThat(rows(list + ".csv")).extracting(it -> it.getField(column)).contains("'" + FORMULA);
        assertThat(send(ana, list + ".json").getResponse().getContentAsString()).contains("=HYPERLINK(\\\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/settings/people, access.people-exported",
        "/settings/sessions, access.sessions-exported",
        "/settings/sign-in/attempts, access.attempts-exported"
    })
    void it_is_on_record_with_what_was_asked_for(String list, String operation) throws Exception {
        assertThat(rows(list + ".csv?q=nobody-is-called-so")).isEmpty();

        assertThat(tenant.read("select operation || ' ' || principal_name || ' ' || changes from audit_log"))
                .startsWith(operation + " " + ana.name())
                .contains("nobody-is-called-so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/people.csv", "/settings/sessions.csv", "/settings/sign-in/attempts.json"})
    void who_may_not_see_the_list_does_not_get_the_file(String file) {
        assertThat(send(tenant.person("Vic", "viewer", "active"), file)).hasStatus(403);
        assertThat(tenant.read("select count(*)::text from audit_log")).isEqualTo("0");
    }

    private List<NamedCsvRecord> rows(String address) throws UnsupportedEncodingException {
        var answer = send(ana, address);
        assertThat(answer).hasStatusOk();
        return CsvReader.builder().ofNamedCsvRecord(answer.getResponse().getContentAsString()).stream()
                .toList();
    }

    private MvcTestResult send(CastMember who, String address) {
        return mvc.get().uri(address).with(as(who)).exchange();
    }
}
