package app.masthead.creatives;

import app.masthead.creatives.processing.CreativeFiles;
import app.masthead.creatives.processing.ProcessingKey;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Cast;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does at once what is done for creatives in the background, so that a test finds them decided. It may do the same as the
 * portal's own scheduler at the same time, as two nodes may.
 */
public final class Processed {

    private Processed() {}

    /** All that is to be done for Acme's creatives of a buyer; hosts that do not answer now never do. */
    public static void creativesOf(String buyer, ApplicationContext portal, Cast cast) {
        var late = Clock.offset(portal.getBean(Clock.class), Duration.ofMinutes(20));
        var processing = node(portal, portal.getBean(Scoring.class), late);
        for (var left = left(buyer, cast); !left.isEmpty(); left = left(buyer, cast)) {
            left.forEach(id -> processing.process(new ProcessingKey(new TenantId("acme"), id)));
        }
    }

    /** One more node, with its own scorers and its own idea of the time. */
    static CreativeProcessing node(ApplicationContext portal, Scoring scoring, Clock clock) {
        return new CreativeProcessing(
                portal.getBean(ProcessedCreatives.class),
                portal.getBean(CreativeFiles.class),
                scoring,
                portal.getBean(TransactionOperations.class),
                clock);
    }

    private static List<UUID> left(String buyer, Cast cast) {
        return cast.inTenant("acme", it -> it.sql("select id from creative_processing where principal_id = :buyer")
                .param("buyer", buyer)
                .query(UUID.class)
                .list());
    }
}
