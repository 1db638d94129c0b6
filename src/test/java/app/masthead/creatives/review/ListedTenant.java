package app.masthead.creatives.review;

import app.masthead.support.Cast;
import app.masthead.support.CastMember;
import app.masthead.support.TestTenant;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tenant full of creatives that share every value with many others, so that nothing but their ids tells them apart. */
final class ListedTenant {

    static final List<String> STATUSES = List.of("pending_review", "pending_review", "approved", "suspended");
    static final List<String> TYPES = List.of("image", "video", "text");
    static final List<String> FORMATS = List.of("display_300x250_image", "video_standard_30s");
    static final List<String> HITS = List.of("insecure_address", "unseen_content", "many_trackers");
    static final List<String> LANGUAGES = List.of("de", "en", "fr");
    private static final int HOURS = 48;
    private static final int MANY = 150;

    final TestTenant tenant;
    final List<CastMember> people;
    final ListedCreative.Reading reading;
    final List<ListedCreative> creatives = new ArrayList<>();
    private final Random random;

    ListedTenant(Cast cast, Random random) {
        this.random = random;
        tenant = TestTenant.open(cast);
        people = IntStream.range(0, 3)
                .mapToObj(number -> tenant.person("P" + number, "editor", "active"))
                .toList();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var starts = List.of(now.plus(Duration.ofDays(3)), now.plus(Duration.ofDays(1)), now.minus(Duration.ofDays(2)));
        reading = new ListedCreative.Reading(people.getFirst().id(), now, HOURS, starts);
        tenant.change("insert into review_rule (tenant_id, decide_within_hours) values (current_tenant(), 48)");
        buyersAndOrders();
        IntStream.range(0, MANY).forEach(this::add);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void buyersAndOrders() {
        tenant.change("""
                insert into principal (tenant_id, principal_id, name)
                values (current_tenant(), 'b1', 'Buyer one'), (current_tenant(), 'b2', 'Buyer two')""");
        tenant.change("insert into product (tenant_id, product_id, name) values (current_tenant(), 'p', 'P')");
        tenant.change("""
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate,
                    currency)
                values (current_tenant(), 'p', 'cpm', 'cpm', true, 10, 'EUR')""");
        for (var buyer : List.of("b1", "b2")) {
            for (var order = 0; order < reading.starts().size(); order++) {
                order(buyer, order);
            }
        }
    }

    private void order(String buyer, int order) {
        tenant.change("""
                insert into media_buy (tenant_id, media_buy_id, principal_id, brand, status, flight_start_date,
                    flight_end_date, budget, currency)
                values (current_tenant(), '%1$s', '%2$s', 'Brand', 'pending_approval', '%3$s',
                    timestamptz '%3$s' + interval '28 days', 1000, 'EUR')""".formatted(name(buyer, order), buyer, reading.starts().get(order)));
        tenant.change("""
                insert into media_package (tenant_id, media_buy_id, package_id, product_id, pricing_option_id, pricing,
                    budget)
                values (current_tenant(), '%s', 'k', 'p', 'cpm', '{}', 1000)""".formatted(name(buyer, order)));
    }

    static String name(String buyer, int order) {
        return "order-" + order + buyer;
    }

    private void add(int number) {
        var waits = any(STATUSES);
        var claims = waits.equals("pending_review") && random.nextInt(3) == 0;
        var creative = new ListedCreative(
                any(List.of("b1", "b2")),
                "c%03d".formatted(number),
                any(List.of("Spring sale", "Autumn 100%")) + " " + number,
                waits,
                any(TYPES),
                any(FORMATS),
                random.nextInt(4) == 0 ? null : Integer.valueOf(any(List.of(0, 250, 499, 500, 1000))),
                some(HITS),
                some(LANGUAGES),
                reading.now().minus(Duration.ofMinutes(any(List.of(60, 1420, 1460, 2860, 2900, 6000)))),
                reading.now().minus(Duration.ofHours(any(List.of(0, 2)))),
                claims ? any(people).id() : null,
                claims ? reading.now().plus(Duration.ofHours(any(List.of(-1, 1)))) : null,
                random.nextBoolean() ? null : any(people).id(),
                random.nextInt(3) > 0 ? Set.of() : any(List.of(Set.of(0), Set.of(1), Set.of(0, 2))));
        store(creative);
        creatives.add(creative);
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private void store(ListedCreative it) {
        tenant.cast().inTenant(tenant.id(), database -> database.sql("""
                        insert into creative (tenant_id, principal_id, creative_id, name, status, status_reason_code,
                            format_agent_url, format_id, assets, content_sha256, creative_type, review_score,
                            review_reasons, submitted_at, updated_at, claimed_by, claimed_until, assigned_to)
                        values (current_tenant(), :buyer, :id, :name, :status, :reason, 'https://f.example', :format,
                            cast(:assets as jsonb), repeat('a', 64), :type, :score, cast(:reasons as jsonb),
                            :submitted, :updated, :claimedBy, :claimedUntil, :assignedTo)""")
                .param("buyer", it.buyer())
                .param("id", it.id())
                .param("name", it.name())
                .param("status", it.status())
                .param("reason", it.status().equals("suspended") ? "policy_revocation" : null)
                .param("format", it.format())
                .param("assets", assets(it.languages()))
                .param("type", it.type())
                .param("score", it.thousandths() == null ? null : BigDecimal.valueOf(it.thousandths(), 3))
                .param("reasons", reasons(it.hits()))
                .param("submitted", Timestamp.from(it.submitted()))
                .param("updated", Timestamp.from(it.updated()))
                .param("claimedBy", it.claimedBy())
                .param("claimedUntil", it.claimedUntil() == null ? null : Timestamp.from(it.claimedUntil()))
                .param("assignedTo", it.assignedTo())
                .update());
        it.orders().forEach(order -> tenant.change("""
                insert into creative_assignment (tenant_id, media_buy_id, package_id, principal_id, creative_id)
                values (current_tenant(), '%s', 'k', '%s', '%s')""".formatted(name(it.buyer(), order), it.buyer(), it.id())));
    }

    /** Languages as buyers write them, with a region and in capitals. */
    private static String assets(List<String> languages) {
        return languages.stream()
                .map(it -> "\"t_%1$s\": {\"asset_type\": \"text\", \"content\": \"x\", \"language\": \"%2$s-XX\"}"
                        .formatted(it, it.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String reasons(List<String> hits) {
        return hits.stream()
                .flatMap(rule -> Stream.of(rule, rule))
                .map(rule -> "{\"rule\": \"" + rule + "\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    UUID reader() {
        return reading.reader();
    }
}
