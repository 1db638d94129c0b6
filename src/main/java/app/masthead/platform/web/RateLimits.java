package app.masthead.platform.web;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Token buckets that all nodes share through PostgreSQL. */
@Component
public class RateLimits {

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final ProxyManager<String> buckets;
    private final JdbcClient table;
    private final TransactionOperations transaction;
    private final Clock clock;

    RateLimits(DataSource database, JdbcClient table, TransactionOperations transaction, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(FORGOTTEN))
                .build();
    }

    /**
     * Takes one from a bucket that holds {@code most} and fills up evenly over {@code period}.
     *
     * @return how long until there is one again, when there is none
     * @throws IllegalStateException inside a transaction: the bucket takes a connection of its own, and enough requests
     *     that hold one already would wait for each other for ever
     */
    public Optional<Duration> take(String bucket, int most, Duration period) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Take from a bucket before the transaction begins");
        }
        var configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
        var taken = buckets.getProxy(bucket, () -> configuration).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    /** Deletes the buckets that have long been full again, and so say nothing any more. */
    void forgetExpired() {
        transaction.executeWithoutResult(status -> table.sql("delete from bucket where expires_at < :now")
                .param("now", clock.millis())
                .update());
    }
}
