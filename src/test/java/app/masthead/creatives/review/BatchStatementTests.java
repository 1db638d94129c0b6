package app.masthead.creatives.review;

import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.Processed;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.Cast;
import app.masthead.support.CountingDataSource;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;

/** How much more often a hundred creatives ask the database than three. */
class BatchStatementTests extends BatchTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void each_creative_is_one_statement_more_its_own_and_all_that_goes_with_it_is_written_together() {
        waiting("few", 3);
        var few = statements(begin(RITA, "rejection", "scope", "all", "buyer", buyer.id()));
        waiting("many", 100);
        var many = statements(begin(RITA, "rejection", "scope", "all", "buyer", buyer.id()));

        assertThat(decided()).isEqualTo(103);
        assertThat(few).hasSizeLessThan(25);
        assertThat(many.size() - few.size()).isLessThanOrEqualTo(97);
        assertThat(many).filteredOn(it -> it.startsWith("update creative set")).hasSize(100);
    }

    @Test
    void taking_them_back_is_one_statement_more_for_each_as_well() {
        waiting("few", 3);
        var few = begin(RITA, "rejection", "scope", "all", "buyer", buyer.id());
        statements(few);
        var back = statements(few + "/undo").size();
        waiting("many", 30);
        var many = begin(RITA, "rejection", "scope", "all", "buyer", buyer.id());
        statements(many);

        assertThat(statements(many + "/undo").size() - back).isLessThanOrEqualTo(30);
    }

    private List<String> statements(String address) {
        var sent = mvc.post()
                .uri(URI.create(address))
                .with(Cast.as(RITA))
                .with(csrf())
                .param("reason", "policy_revocation");
        CountingDataSource.reset();
        assertThat(sent).hasStatus(303);
        return CountingDataSource.statements();
    }

    private void waiting(String name, int count) {
        var sync = ExactJson.nodes().objectNode();
        sync.put("idempotency_key", UUID.randomUUID().toString());
        var creatives = sync.putArray("creatives");
        for (var at = 0; at < count; at++) {
            creatives.add(Examples.with(Examples.banner(), "", "creative_id", "\"" + name + "_" + at + "\"")
                    .json());
        }
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ExactJson.write(sync))
                .exchange();
        Processed.creativesOf(buyer.id(), context, cast);
    }

    private long decided() {
        return cast.inTenant("acme", database -> database.sql("""
                        select count(*) from creative_decision d
                          join audit_log a on a.tenant_id = d.tenant_id and a.operation = 'creatives.creative.rejected'
                                          and a.subject_id = d.principal_id || '/' || d.creative_id
                          join workflow_step s on s.tenant_id = d.tenant_id and s.status = 'rejected'
                                              and s.subject_id = d.principal_id || '/' || d.creative_id
                         where d.principal_id = :buyer and d.to_status = 'rejected'""")
                .param("buyer", buyer.id())
                .query(Long.class)
                .single());
    }
}
