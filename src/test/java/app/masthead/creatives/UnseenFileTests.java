package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.Samples;
import app.masthead.creatives.scoring.Scoring;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody can have seen before the creative is shown. */
class UnseenFileTests extends ProcessingTest {

    @Test
    void a_file_at_an_address_that_is_spelled_as_browsers_alone_take_it_is_seen() {
        var key = arrived(banner(host.file("/spring|sale 1.png", "image/png", Samples.png(300, 250))));

        node((sent, policy) -> good()).process(key);

        assertThat(status("spring_banner")).isEqualTo("approved");
    }

    @ParameterizedTest
    @CsvSource({"refused, not-found", "failed, server-error", "skipped, macros"})
    void no_score_approves_with_a_file_that_another_node_could_not_have_meanwhile(String state, String problem) {
        var key = arrived(banner(host.file("/spring.png", "image/png", Samples.png(300, 250))));

        node((sent, policy) -> {
                    onRecord(state, problem);
                    return good();
                })
                .process(key);

        assertHeld("file_missing not-kept");
    }

    @Test
    void nor_with_one_of_which_nothing_is_on_record() {
        var key = arrived(banner(host.file("/spring.png", "image/png", Samples.png(300, 250))));

        node((sent, policy) -> {
                    database("delete from creative_file where principal_id = :buyer");
                    return good();
                })
                .process(key);

        assertHeld("file_missing not-kept");
    }

    @Test
    void the_database_refuses_it_as_well() {
        node((sent, policy) -> good())
                .process(arrived(banner(host.file("/spring.png", "image/png", Samples.png(300, 250)))));
        onRecord("failed", "server-error");

        assertThatThrownBy(() -> database("""
                        insert into creative_decision (tenant_id, decision_id, principal_id, creative_id, from_status,
                                                       to_status, rule, rule_version, decided_at)
                        values (current_tenant(), gen_random_uuid(), :buyer, 'spring_banner', 'processing', 'approved',
                                'fake', '1', now())""")).hasMessageContaining("no rule approves what nobody has seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"asset_type\": \"image\"}",
                "{\"asset_type\": \"image\", \"url\": [\"https://cdn.buyer.example/a.png\"]}",
                "{\"asset_type\": \"video\", \"uri\": \"https://cdn.buyer.example/a.mp4\"}",
                "{\"asset_type\": \"card\", \"media\": [{\"asset_type\": \"image\"}]}"
            })
    void what_has_to_have_a_file_and_names_none_is_unusable(String asset) {
        var content = Examples.with(
                banner(host.file("/spring.png", "image/png", Samples.png(300, 250))), "/assets", "Second", asset);

        node((sent, policy) -> good()).process(arrived(content));

        assertThat(status("spring_banner")).isEqualTo("rejected");
        assertThat(rows("select state || ' ' || problem from creative_file where asset = 'Second'"))
                .containsExactly("refused no-address");
    }

    @Test
    void one_file_of_several_is_enough_to_wait_for_a_person() {
        var content = Examples.with(
                banner(host.file("/spring.png", "image/png", Samples.png(300, 250))),
                "/assets",
                "second",
                "{\"asset_type\": \"image\", \"url\": \"" + host.status("/busy.png", 503) + "\"}");
        var late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20));

        Processed.node(portal, new Scoring(List.of(new Fake((sent, policy) -> good()))), late)
                .process(arrived(content));

        assertHeld("file_missing server-error");
    }

    @Test
    void by_what_a_host_knows_a_file_again_is_kept_while_another_one_is_tried_for() {
        var first = host.at("/first.png", exchange -> {
            var file = Samples.png(300, 250);
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 20 Nov 2026 12:00:00 GMT");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        });
        var busy = "{\"asset_type\": \"image\", \"url\": \"" + host.status("/busy.png", 503) + "\"}";
        var key = arrived(Examples.with(banner(first), "/assets", "second", busy));

        node((sent, policy) -> good()).process(key);
        node((sent, policy) -> good()).process(key);

        assertThat(host.asked()).containsExactlyInAnyOrder("/first.png", "/busy.png", "/busy.png");
        assertThat(rows("select etag || ' ' || last_modified from creative_file where state = 'fetched'"))
                .containsExactly("\"v1\" Fri, 20 Nov 2026 12:00:00 GMT");
    }

    private void onRecord(String state, String problem) {
        database("""
                with before as (delete from creative_file where principal_id = :buyer returning *)
                insert into creative_file
                select (jsonb_populate_record(null::creative_file, to_jsonb(before) || jsonb_build_object(
                           'number', 1, 'sha256', null, 'state', '%s', 'problem', '%s'))).*
                  from before""".formatted(state, problem));
    }

    private void database(String statement) {
        cast.inTenant("acme", it -> it.sql(statement).param("buyer", buyer.id()).update());
    }

    private void assertHeld(String reason) {
        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select (review_reasons #>> '{0,rule}') || ' ' || (review_reasons #>> '{0,arguments,0}')"
                        + " from creative"))
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%7BCACHEBUSTER%7D", "[CACHEBUSTER]", "%%CACHEBUSTER%%"})
    void no_score_approves_what_is_behind_an_address_with_macros(String macro) {
        var key = arrived(banner("https://cdn.buyer.example/spring.png?c=" + macro));

        node((sent, policy) -> good()).process(key);

        assertHeld("file_missing macros");
    }
}
