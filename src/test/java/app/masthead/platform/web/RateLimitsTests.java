package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RateLimitsTests extends PortalTest {

    @Autowired
    private RateLimits limits;

    @Test
    void what_is_used_up_fills_again() {
        var bucket = "test|" + UUID.randomUUID();

        assertThat(limits.take(bucket, 1, Duration.ofMinutes(1))).isEmpty();
        assertThat(limits.take(bucket, 1, Duration.ofMinutes(1)))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));
    }

    @Test
    void only_buckets_that_nobody_used_for_long_are_forgotten() {
        var used = "test|" + UUID.randomUUID();
        var unused = "test|" + UUID.randomUUID();
        limits.take(used, 5, Duration.ofMinutes(1));
        cast.inInstallation(database -> database.sql("insert into bucket (id, expires_at) values (:id, 1)")
                .param("id", unused)
                .update());

        limits.forgetExpired();

        List<String> kept = cast.inInstallation(database -> database.sql("select id from bucket where id in (:ids)")
                .param("ids", List.of(used, unused))
                .query(String.class)
                .list());
        assertThat(kept).containsExactly(used);
    }
}
