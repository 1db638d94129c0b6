package app.masthead.creatives;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.AssetHost;
import app.masthead.creatives.processing.ProcessingKey;
import app.masthead.creatives.scoring.ContentScorer;
import app.masthead.creatives.scoring.Score;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.Submission;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.transaction.support.TransactionOperations;

/** A creative that came in, and nodes that process it when a test says so, with scorers that do what a test wants. */
abstract class ProcessingTest extends CreativesApiTest {

    static final TenantId ACME = new TenantId("acme");

    final AssetHost host = new AssetHost();
    final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        host.close();
    }

    /** It came in, and no task of the portal's is to process it. */
    ProcessingKey arrived(CreativeContent content) {
        var key = CreativeKey.of(ACME, new CreativeId(buyer.id(), content.creativeId()));
        var creative = new Creative(key, content, buyer.id(), Instant.now());
        CurrentTenant.run(ACME, () -> portal.getBean(TransactionOperations.class)
                .executeWithoutResult(status -> portal.getBean(Creatives.class).saveAndFlush(creative)));
        cast.inTenant("acme", it -> it.sql("""
                        insert into creative_processing (tenant_id, principal_id, creative_id, id, since, next_at)
                        values (current_tenant(), :buyer, :creative, :id, now(), now() + interval '1 day')""")
                .param("buyer", buyer.id())
                .param("creative", content.creativeId())
                .param("id", id)
                .update());
        return new ProcessingKey(ACME, id);
    }

    CreativeProcessing node(Judge judge) {
        return Processed.node(portal, new Scoring(List.of(new Fake(judge))), Clock.systemUTC());
    }

    static Score good() {
        return new Score(BigDecimal.ONE, List.of());
    }

    static Score bad() {
        return new Score(BigDecimal.ZERO, List.of());
    }

    static Score dead() {
        throw new NodeIsGone();
    }

    void moved(String status) {
        cast.inTenant("acme", it -> it.sql("update creative set status = :status where principal_id = :buyer")
                .param("status", status)
                .param("buyer", buyer.id())
                .update());
    }

    List<String> decisions() {
        return rows("select from_status || ' ' || to_status || ' ' || rule || '/' || rule_version"
                + " from creative_decision");
    }

    List<String> left() {
        return rows("select id::text from creative_processing");
    }

    static CreativeContent banner(String url) {
        return Examples.with(Examples.banner(), "/assets/banner_image", "url", "\"" + url + "\"");
    }

    /** No failure of a scorer, which would be survived, but the end of everything. */
    static final class NodeIsGone extends Error {

        private static final long serialVersionUID = 1L;
    }

    interface Judge {
        Score judge(Submission sent, ScoringPolicy policy);
    }

    record Fake(Judge judge) implements ContentScorer {

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Optional<Score> judge(Submission sent, ScoringPolicy policy) {
            return Optional.of(judge.judge(sent, policy));
        }
    }
}
