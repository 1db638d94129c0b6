package app.masthead.audit;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.asEve;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.storage.Ids;
import app.masthead.support.PortalTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The installation's own log is filtered and taken away as a tenant's is. */
class InstallationLogTests extends PortalTest {

    /** A word that only the entries of one test contain. */
    private String word = "";

    @BeforeEach
    void begin() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void filters_narrow_the_list_and_can_be_taken_off_again() throws Exception {
        add("tenants.opened", "one", null);
        add("tenants.suspended", "two", null);

        assertThat(sentences("q=" + word)).hasSize(2);
        assertThat(sentences("q=" + word + "&operation=tenants.opened")).hasSize(1);
        assertThat(sentences("q=" + word + "&type=tenant&subject=two")).hasSize(1);
        assertThat(sentences("q=" + word + "&actor=" + word)).hasSize(2);
        assertThat(sentences("q=" + word + "&outcome=failure")).isEmpty();
        assertThat(sentences("q=" + word + "&from=2026-11-02")).isEmpty();
        assertThat(page("q=" + word + "&outcome=success").select(".chip").eachAttr("href"))
                .containsExactly("/console/audit-log?outcome=success", "/console/audit-log?q=" + word);
    }

    @Test
    void what_was_done_inside_a_tenant_names_it() throws Exception {
        add("tenants.general.changed", "acme", "acme");

        assertThat(sentences("q=" + word).getFirst()).contains(word + " · acme");
        assertThat(export("q=" + word).getFirst().getField("tenant")).isEqualTo("acme");
    }

    @Test
    void an_export_holds_what_is_filtered_and_is_itself_on_record() throws Exception {
        add("tenants.opened", "one", null);
        add("tenants.suspended", "two", null);

        var rows = export("q=" + word + "&operation=tenants.opened");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().getField("subject")).isEqualTo(word);
        assertThat(export("operation=audit.exported&type=audit_log").getFirst().getField("changes"))
                .contains(word);
    }

    @Test
    void the_file_says_that_it_is_the_installations() {
        var answer = mvc.get().uri("/console/audit-log.json").with(asEve()).exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"audit-log-installation-\\d{4}-\\d\\d-\\d\\d\\.json\"");
    }

    @Test
    void no_tenants_admin_reads_it() {
        assertThat(mvc.get().uri("/console/audit-log.csv").with(as(ADA))).hasStatus(404);
        assertThat(mvc.get().uri("/console/audit-log").with(as(ADA))).hasStatus(404);
    }

    @Test
    void what_cannot_be_meant_is_refused_in_a_sentence() {
        assertThat(mvc.get().uri("/console/audit-log?after=AAAA").with(asEve())).hasStatus(400);
        assertThat(mvc.get().uri("/console/audit-log.csv?outcome=maybe").with(asEve()))
                .hasStatus(400);
    }

    private List<String> sentences(String query) throws UnsupportedEncodingException {
        return page(query).select(".history__sentence").eachText();
    }

    private Document page(String query) throws UnsupportedEncodingException {
        var answer = mvc.get().uri("/console/audit-log?" + query).with(asEve()).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private List<NamedCsvRecord> export(String query) throws UnsupportedEncodingException {
        var answer =
                mvc.get().uri("/console/audit-log.csv?" + query).with(asEve()).exchange();
        assertThat(answer).hasStatusOk();
        return CsvReader.builder().ofNamedCsvRecord(answer.getResponse().getContentAsString()).stream()
                .toList();
    }

    private void add(String operation, String subject, @Nullable String tenant) {
        cast.inInstallation(database -> database.sql("""
                        insert into installation_audit_log (log_id, created_at, operation, actor_kind, principal_id,
                            principal_name, subject_type, subject_id, subject_label, tenant)
                        values (:id, timestamptz '2026-11-01 10:00Z', :operation, 'super_admin', :word, 'Eve', 'tenant',
                            :subject, :word, :tenant)""")
                .param("id", Ids.next())
                .param("operation", operation)
                .param("subject", subject)
                .param("word", word)
                .param("tenant", tenant)
                .update());
    }
}
