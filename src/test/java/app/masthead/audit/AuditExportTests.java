package app.masthead.audit;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.CastMember;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditExportTests extends PortalTest {

    private String word = "";
    private LoggedEntries entries = new LoggedEntries(cast);

    @BeforeEach
    void begin() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        entries = new LoggedEntries(cast);
    }

    @Test
    void an_export_holds_what_is_filtered_and_nothing_else() throws Exception {
        var at = Instant.parse("2026-11-01T10:00:00.123456Z");
        entries.add(ADA, at, "access.signed-in", new Subject("user", "one", word + ", \"quoted\"\r\nline"), "[]");
        entries.add(ADA, at.plusSeconds(1), "access.signed-out", new Subject("user", "two", word), "[]");
        entries.add(DAN, at, "access.signed-in", new Subject("user", "three", word), "[]");

        var rows = export(CLEO, "q=" + word + "&operation=access.signed-in");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().getField("time")).isEqualTo("2026-11-01T10:00:00.123456Z");
        assertThat(rows.getFirst().getField("subject")).isEqualTo(word + ", \"quoted\"\r\nline");
        assertThat(rows.getFirst().getField("outcome")).isEqualTo("success");
        assertThat(rows.getFirst().getField("ip_address")).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    @Defends(Attack.FORMULA_IN_FILE)
    void nothing_in_an_export_runs_as_a_formula(String label) throws Exception {
        entries.add(ADA, Instant.now(), "access.signed-in", new Subject("user", word, label), "[]");

        assertThat(export(ADA, "type=user&subject=" + word).getFirst().getField("subject"))
                .isEqualTo("'" + label);
    }

    @Test
    void an_export_is_itself_on_record_but_not_in_itself() throws Exception {
        var before = export(ADA, "operation=audit.exported&actor=" + ADA.id()).size();
        var after = export(ADA, "operation=audit.exported&actor=" + ADA.id());

        assertThat(after).hasSize(before + 1);
        assertThat(after.getFirst().getField("changes"))
                .contains("filter", "audit.exported", ADA.id().toString());
    }

    @Test
    void the_file_says_whose_it_is_and_of_which_day() {
        var answer = mvc.get().uri("/audit-log.csv").with(as(ADA)).exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"audit-log-acme-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    }

    @Test
    void a_wrong_filter_is_refused_before_anything_is_recorded() throws Exception {
        var before = export(ADA, "operation=audit.exported").size();

        assertThat(mvc.get().uri("/audit-log.csv?operation=x").with(as(ADA))).hasStatus(400);
        assertThat(export(ADA, "operation=audit.exported")).hasSize(before + 1);
    }

    @Test
    void a_stranger_gets_nothing() {
        assertThat(mvc.get().uri("/audit-log.csv").with(nobodyAt("acme"))).hasStatus(303);
    }

    private List<NamedCsvRecord> export(CastMember person, String query) throws Exception {
        var answer = mvc.get()
                .uri(java.net.URI.create("/audit-log.csv?" + query))
                .with(as(person))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(answer).startsWith("\ufefftime,").contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(answer.substring(1)).stream()
                .toList();
    }
}
