package app.masthead.creatives.processing;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.FileFetcher;
import app.masthead.creatives.files.FileProblem;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Hosts that are slow keep nobody's creatives waiting but those that need them. */
class SlowHostsTests extends PortalTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    private FileFetcher fetcher;

    @Autowired
    private CreativeFileRows rows;

    @Value("${db-scheduler.threads}")
    private int threads;

    @Test
    void no_file_is_begun_when_those_before_it_took_two_minutes() {
        var looks = new AtomicInteger();
        InstantSource slow = () -> NOON.plus(Duration.ofSeconds(50).multipliedBy(looks.getAndIncrement()));

        var found = CurrentTenant.call(
                ACME, () -> new CreativeFiles(fetcher, rows, slow.withZone(ZoneOffset.UTC)).look(order(pictures())));

        assertThat(found.all())
                .extracting(each -> Optional.ofNullable(each.file().problem())
                        .map(FileProblem::code)
                        .orElse("none"))
                .containsExactly("unknown-host", "unknown-host", "not-reached", "not-reached");
        assertThat(found.mayImprove()).isTrue();
    }

    @Test
    void whoever_finds_all_hands_busy_comes_back_later_and_later() {
        var order = order(pictures());

        assertThat(List.of(0, 8, 60, 3600))
                .extracting(
                        waited -> Duration.between(NOON.plusSeconds(waited), order.nextTurn(NOON.plusSeconds(waited)))
                                .toMillis())
                .containsExactly(500L, 2_000L, 3_000L, 3_000L);
    }

    @Test
    void one_tenant_has_fewer_hands_than_there_are_and_gets_each_back() {
        var hands = Hands.forFiles();

        assertThat(taken(hands, ACME)).isEqualTo(5);
        assertThat(taken(hands, new TenantId("globex"))).isEqualTo(3);
        assertThat(hands.take(new TenantId("initech"))).isFalse();
        hands.giveBack(ACME);
        assertThat(hands.take(ACME)).isTrue();
    }

    @Test
    void all_hands_together_leave_threads_for_other_work() {
        var callsOfReceivers = 4;

        assertThat(Hands.FILES + Hands.WORDS + callsOfReceivers).isLessThan(threads);
    }

    private static long taken(Hands hands, TenantId tenant) {
        return Stream.generate(() -> hands.take(tenant)).takeWhile(free -> free).count();
    }

    private static ProcessingOrder order(CreativeContent content) {
        return new ProcessingOrder(new ProcessingKey(ACME, UUID.randomUUID()), "nobody", "none", content, 1, NOON);
    }

    private static CreativeContent pictures() {
        return Examples.of("""
                {"creative_id": "pictures", "name": "Pictures", "assets": {
                  "a": {"asset_type": "image", "url": "https://a.nowhere.invalid/a.png"},
                  "b": {"asset_type": "image", "url": "https://b.nowhere.invalid/b.png"},
                  "c": {"asset_type": "image", "url": "https://c.nowhere.invalid/c.png"},
                  "d": {"asset_type": "image", "url": "https://d.nowhere.invalid/d.png"}}}""");
    }
}
