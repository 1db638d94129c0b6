package app.masthead.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

class WholeFilesTests extends PortalTest {

    @Autowired
    private ListFiles files;

    @Autowired
    private JdbcClient database;

    @Test
    void everything_in_a_file_is_as_it_was_at_one_moment() throws Exception {
        var response = new MockHttpServletResponse();
        var found = new ArrayList<Long>();

        CurrentTenant.run(
                new TenantId("acme"),
                () -> files.send(response, "buyers.csv", FileKind.CSV, columns(), writer -> {
                    writer.accept(buyers());
                    CompletableFuture.runAsync(() -> TestBuyer.in("acme", cast)).join();
                    writer.accept(buyers());
                    found.add(buyers());
                }));

        assertThat(response.getContentAsString().lines().skip(1)).containsOnly(String.valueOf(found.getFirst()));
        Long now = cast.inTenant("acme", WholeFilesTests::buyers);
        assertThat(now).isGreaterThan(found.getFirst());
    }

    private static Columns<Long> columns() {
        return new Columns<Long>().with("buyers", it -> it);
    }

    private Long buyers() {
        return buyers(database);
    }

    private static Long buyers(JdbcClient database) {
        return database.sql("select count(*) from principal where tenant_id = current_tenant()")
                .query(Long.class)
                .single();
    }
}
