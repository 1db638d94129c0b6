package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo tells of nothing that no module can leave in the log, so that every entry reads and can be filtered by. */
class DemoEntriesTests extends PortalTest {

    private static final Pattern CODE = Pattern.compile("'([a-z]+(\\.[a-z]+(-[a-z]+)*)+)'");

    @Autowired
    private AuditCatalogues catalogues;

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "northlight"})
    void every_entry_of_a_demo_tenant_is_of_a_module(String tenant) {
        checkAll(cast.inTenant(tenant, database -> told(database, "audit_log")));
    }

    @Test
    void every_entry_of_the_installation_is_of_a_module() {
        checkAll(cast.inInstallation(database -> told(database, "installation_audit_log")));
    }

    @Test
    void so_is_every_entry_of_the_full_database() throws IOException {
        var codes = CODE.matcher(Files.readString(Path.of("db/load/60_audit.sql")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(codes).isNotEmpty().isSubsetOf(catalogues.operations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "northlight"})
    void every_order_and_every_creative_that_an_entry_names_is_there(String tenant) {
        assertThat(cast.<List<String>>inTenant(
                        tenant,
                        database -> database.sql("""
                        select a.subject_id from audit_log a
                        where a.subject_type = 'order'
                              and not exists (select from media_buy b where b.media_buy_id = a.subject_id)
                           or a.subject_type = 'creative'
                              and not exists (select from creative c
                                              where c.principal_id || '/' || c.creative_id = a.subject_id)""").query(String.class).list()))
                .isEmpty();
    }

    private void checkAll(List<Told> entries) {
        assertThat(entries).isNotEmpty();
        assertThat(entries).extracting(Told::operation).isSubsetOf(catalogues.operations());
        assertThat(entries).extracting(Told::subject).isSubsetOf(catalogues.subjects());
    }

    private static List<Told> told(JdbcClient database, String log) {
        return database.sql("select distinct operation, subject_type from " + log + " where subject_type is not null")
                .query((row, number) -> new Told(row.getString(1), row.getString(2)))
                .list();
    }

    private record Told(String operation, String subject) {}
}
