package app.masthead.platform.web;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Token buckets that all nodes share through PostgreSQL. */
@Component
public class RateLimits {

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final ProxyManager<String> buckets;

    RateLimits(DataSource database) {
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
     */
    public Optional<Duration> take(String bucket, int most, Duration period) {
        var configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
        var taken = buckets.getProxy(bucket, () -> configuration).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }
}
