package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.processing.StandingFile;
import app.masthead.creatives.processing.StandingFiles;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.TestBuyer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whose files are looked at again first. */
class FileTurnsTests extends CreativesApiTest {

    private static final String OTHER_TENANT = "globex";

    @Autowired
    private StandingFiles standing;

    private TestBuyer other = new TestBuyer("", "", "");

    @BeforeEach
    void manyOfOneTenantAndOneOfAnother() {
        PortalsOwnLook.waits(portal);
        other = TestBuyer.in(OTHER_TENANT, cast);
        running(buyer, 60, "2 hours");
        running(other, 1, "1 hour");
    }

    @AfterEach
    void nothingIsDueAnyMore() {
        List.of(buyer, other).forEach(each -> change(each, "update creative_file set look_at = 'infinity'"));
        active(true);
    }

    @Test
    void a_tenant_with_many_lets_another_have_its_turn() {
        assertThat(standing.due(2))
                .extracting(StandingFile::principal)
                .containsExactlyInAnyOrder(buyer.id(), other.id());
        assertThat(standing.due(1_000))
                .extracting(StandingFile::principal)
                .contains(buyer.id(), other.id())
                .hasSize(61);
    }

    @Test
    void nobody_is_asked_for_a_tenant_that_is_not_active() {
        active(false);

        assertThat(standing.due(1_000)).extracting(StandingFile::principal).containsOnly(buyer.id());
    }

    @Test
    void what_does_not_run_is_put_off_and_is_due_a_day_later_if_it_runs_then() {
        change(buyer, "update creative set status = 'pending_review'");
        active(false);

        standing.putOffIdle();
        active(true);
        change(buyer, "update creative set status = 'approved'");

        assertThat(standing.due(1_000)).isEmpty();
        List.of(buyer, other)
                .forEach(each -> change(each, "update creative_file set look_at = look_at - interval '1 day'"));
        assertThat(standing.due(1_000)).hasSize(61);
    }

    @Test
    void what_runs_is_not_put_off() {
        standing.putOffIdle();

        assertThat(standing.due(1_000)).hasSize(61);
    }

    private void running(TestBuyer of, int files, String since) {
        var tenant = new TenantId(of.tenant());
        var content = Examples.banner();
        var creative = new Creative(
                CreativeKey.of(tenant, new CreativeId(of.id(), content.creativeId())), content, of.id(), Instant.now());
        CurrentTenant.run(tenant, () -> portal.getBean(TransactionOperations.class)
                .executeWithoutResult(status -> portal.getBean(Creatives.class).saveAndFlush(creative)));
        change(of, "update creative set status = 'approved'");
        cast.inTenant(
                of.tenant(),
                it -> it.sql("""
                        insert into media_asset (tenant_id, sha256, mime_type, size_bytes, fetched_at)
                        values (current_tenant(), :sha256, 'image/png', 1, now())
                        on conflict do nothing""").param("sha256", Sha256.of("turns")).update());
        cast.inTenant(of.tenant(), it -> it.sql("""
                        insert into creative_file (tenant_id, principal_id, creative_id, number, asset, source_url,
                                                   state, sha256, fetched_at, look_at)
                        select current_tenant(), :buyer, :creative, number, 'image', 'https://cdn.example/' || number,
                               'fetched', :sha256, now(), now() - :since::interval
                          from generate_series(1, :files) number""")
                .param("buyer", of.id())
                .param("creative", content.creativeId())
                .param("sha256", Sha256.of("turns"))
                .param("since", since)
                .param("files", files)
                .update());
    }

    private void change(TestBuyer of, String update) {
        cast.inTenant(of.tenant(), it -> it.sql(update + " where principal_id = :buyer")
                .param("buyer", of.id())
                .update());
    }

    private void active(boolean active) {
        cast.inInstallation(it -> it.sql("update tenant set status = :status where tenant_id = :tenant")
                .param("tenant", OTHER_TENANT)
                .param("status", active ? "active" : "suspended")
                .update());
    }
}
