package app.masthead.creatives.insight;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.TestTenant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database keeps beside decisions is what the decisions themselves tell, whatever happened in between. */
class ReviewFiguresTests extends InsightTest {

    private static final List<String> CREATIVES = List.of("a", "b", "c");
    private static final List<String> FOUND = List.of("[]", DecidedCreatives.FAULT, DecidedCreatives.UNUSABLE);

    /** The last words, told the long way: of all words on a content, the last that nobody took back at once. */
    private static final String OTHER_WORDS = """
            with word as (
                select distinct on (d.principal_id, d.creative_id, d.content_sha256)
                       d.principal_id, d.creative_id, d.content_sha256, d.decided_at, d.to_status
                  from creative_decision d
                 where d.decided_by is not null
                   and (d.to_status in ('approved', 'rejected')
                        or d.to_status = 'suspended' and d.reason_code in ('policy_revocation', 'takedown_request'))
                   and not exists (select from creative_decision u
                                    where u.undo_of = d.decision_id and u.decided_by is not null
                                      and u.decided_at <= d.decided_at + interval '10 seconds')
                 order by d.principal_id, d.creative_id, d.content_sha256, d.decided_at desc, d.decision_id desc)
            select count(*)::text
              from creative_decision d
              join creative_scoring s on s.tenant_id = d.tenant_id and s.decision_id = d.decision_id
              left join word w on w.principal_id = d.principal_id and w.creative_id = d.creative_id
                   and w.content_sha256 = d.content_sha256 and w.decided_at >= d.decided_at
             where s.word is distinct from w.to_status""";

    private static final String DIFFERENCES = """
            select count(*)::text from (
                (table %1$s except all table %1$s_told) union all (table %1$s_told except all table %1$s)) different""";

    private static final String MUCH_HAPPENED = """
            select ((select count(distinct word) > 1 and count(*) > count(word) from creative_scoring)
                    and (select count(*) > count(waited_seconds) and count(waited_seconds) > 10 from creative_review)
                    and (select count(*) from creative_review) < (
                        select count(*) from creative_decision
                         where decided_by is not null and from_status in ('processing', 'pending_review')
                           and to_status in ('approved', 'rejected') and undo_of is null))::text""";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rows_follow_whatever_happens(long seed) {
        var random = new Random(seed);
        CREATIVES.forEach(creatives::creative);
        for (long ago = 2000; ago > 0; ago -= 1 + random.nextInt(14)) {
            step(random, ago);
        }

        assertThat(tenant.read(DIFFERENCES.formatted("creative_scoring"))).isEqualTo("0");
        assertThat(tenant.read(DIFFERENCES.formatted("creative_review"))).isEqualTo("0");
        assertThat(tenant.read(OTHER_WORDS)).isEqualTo("0");
        assertThat(tenant.read(MUCH_HAPPENED)).isEqualTo("true");
    }

    private void step(Random random, long ago) {
        var creative = CREATIVES.get(random.nextInt(CREATIVES.size()));
        creatives.content(random.nextInt(4) == 0 ? "b" : "a");
        switch (random.nextInt(8)) {
            case 0 -> scored(creative, "approved", random, ago);
            case 1 -> scored(creative, "rejected", random, ago);
            case 2 -> scored(creative, "pending_review", random, ago);
            case 3 -> decidedOrUndone(creative, "approved", "suspended", random, ago);
            case 4 -> decidedOrUndone(creative, "processing", "rejected", random, ago);
            case 5 -> decidedOrUndone(creative, "pending_review", "approved", random, ago);
            case 6 -> decidedOrUndone(creative, "pending_review", "rejected", random, ago);
            default -> decidedOrUndone(creative, "rejected", "approved", random, ago);
        }
    }

    private void scored(String creative, String to, Random random, long ago) {
        creatives.scored(creative, to, random.nextInt(1001) / 1000.0, FOUND.get(random.nextInt(3)), ago);
    }

    /** Every third decision is taken back some seconds later, before or after it left the house. */
    private void decidedOrUndone(String creative, String from, String to, Random random, long ago) {
        var code = to.equals("approved") ? null : random.nextBoolean() ? "policy_revocation" : "advertiser_request";
        var decision = creatives.decided(creative, ana, from, to, code, ago);
        if (random.nextInt(3) == 0) {
            creatives.undoing(decision).decided(creative, ana, to, from, ago - random.nextInt(14));
        }
    }

    @Test
    void the_later_of_two_words_counts_though_the_earlier_one_is_committed_last() throws Exception {
        creatives.creative("a").scored("a", "pending_review", 0.95, "[]", DAY);

        var other = cast.inTenant(tenant.id(), database -> {
            creatives.decided("a", ana, "pending_review", "approved", HOUR);
            var late = CompletableFuture.runAsync(
                    () -> creatives.decided("a", ana, "pending_review", "rejected", HOUR + 1));
            assertThatThrownBy(() -> late.get(1, SECONDS)).isInstanceOf(TimeoutException.class);
            return late;
        });
        other.get(20, SECONDS);

        assertThat(tenant.read("select word from creative_scoring")).isEqualTo("approved");
        assertThat(tenant.read(DIFFERENCES.formatted("creative_review"))).isEqualTo("0");
    }

    @Test
    void days_and_weeks_begin_in_the_time_zone_of_the_tenant() {
        tenant.change("update tenant set time_zone = 'Pacific/Auckland'");
        var monday = tenant.read(
                "select (date_trunc('week', now() at time zone 'Pacific/Auckland') - interval '7 days')::date::text");
        var sunday = tenant.read("select (date '%s' - 1)::text".formatted(monday));
        var ago = Long.parseLong(tenant.read("""
                select extract(epoch from now() - (date '%s' + interval '30 minutes') at time zone 'Pacific/Auckland')
                       ::bigint::text""".formatted(monday)));
        creatives.creative("a").scored("a", "pending_review", 0.5, "[]", ago + HOUR);
        creatives.decided("a", ana, "pending_review", "approved", ago);

        assertThat(text(PAGE + "/weeks.csv").lines().skip(1)).containsExactly(monday + ",1,3600.0,3600.0");
        assertThat(text(PAGE + "/weeks.csv?from=" + monday + "&to=" + monday)
                        .lines()
                        .skip(1))
                .hasSize(1);
        assertThat(text(PAGE + "/weeks.csv?from=" + sunday + "&to=" + sunday)
                        .lines()
                        .skip(1))
                .isEmpty();
    }

    @Test
    void a_creative_counts_under_the_type_that_it_had() {
        creatives.creative("a").scored("a", "pending_review", 0.5, "[]", 2 * HOUR);
        creatives.decided("a", ana, "pending_review", "approved", HOUR);
        tenant.change("update creative set creative_type = 'video'");

        assertThat(text(PAGE + "/types.csv").lines().skip(1)).containsExactly("image,1,3600.0,3600.0");
    }

    @Test
    void another_tenant_sees_no_rows() {
        creatives.creative("a").scored("a", "pending_review", 0.5, "[]", 2 * HOUR);
        creatives.decided("a", ana, "pending_review", "approved", HOUR);

        assertThat(tenant.read("select count(*)::text from creative_scoring")).isEqualTo("1");
        assertThat(tenant.read("select count(*)::text from creative_review")).isEqualTo("1");
        String elsewhere = cast.inTenant(TestTenant.open(cast).id(), database -> database.sql(
                        "select (select count(*) from creative_scoring) + (select count(*) from creative_review)")
                .query(String.class)
                .single());
        assertThat(elsewhere).isEqualTo("0");
    }
}
