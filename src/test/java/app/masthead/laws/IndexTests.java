package app.masthead.laws;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.products.StoredProducts;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An index that row-level security keeps from its query is worse than none: each change pays for it, and every row of
 * the tenant is read nevertheless. That happens to any condition that PostgreSQL does not call leakproof, such as like,
 * {@code @>} and lower, unless the query reads a view of the owner's. So each index for such a condition names the page
 * that uses it, and that page is asked how it reads.
 */
class IndexTests extends PortalTest {

    private static final List<Use> USES = List.of(
            new Use("product_search_idx", "/products?q=spring"),
            new Use("product_offered_idx", "/products?channel=display"),
            new Use("product_format_ids_idx", "/settings/creative-agents/studio"),
            new Use("product_signals_agents_idx", "/settings/signals-agents/reader"),
            new Use("product_allowed_buyers_idx", "/buyers/kestrel"),
            new Use("pricing_option_search_idx", "/rate-card?q=spring"),
            new Use("pricing_option_offered_idx", "/rate-card?channel=display"),
            new Use("pricing_option_tags_idx", "/rate-card?tag=one"),
            new Use("creative_search_idx", "/creatives?status=approved&q=spring"),
            new Use("creative_waiting_search_idx", "/creatives?q=spring"),
            new Use("creative_traits_idx", "/creatives?hit=insecure_address&language=de"),
            new Use("creative_search_idx", "/creatives/library?q=spring"),
            new Use("creative_tags_idx", "/creatives/library?tag=spring"),
            new Use("media_buy_search_idx", "/orders?q=spring"));

    /** Logs: one is in parts, each with an index of its own name, the other is of no tenant. */
    private static final Set<String> OF_LOGS = Set.of("audit_log_search_idx", "installation_audit_log_search_idx");

    private static @Nullable Filled filled;

    @Autowired
    private Flyway flyway;

    @Autowired
    private StoredProducts products;

    @BeforeEach
    void a_tenant_with_thousands_of_everything() {
        if (filled != null) return;
        var tenant = TestTenant.open(cast);
        var reader = tenant.person("Ana", "admin", "active");
        Fill.STATEMENTS.forEach(tenant::change);
        owner().sql("vacuum (analyze) product, pricing_option, creative, media_asset, media_buy")
                .update();
        filled = new Filled(tenant, reader);
    }

    static Stream<Use> uses() {
        return USES.stream();
    }

    @ParameterizedTest
    @MethodSource("uses")
    void a_page_reads_by_the_index_that_is_there_for_it(Use use) {
        CountingDataSource.reset();
        assertThat(mvc.get().uri(use.page()).with(as(filled().reader()))).hasStatusOk();

        assertThat(plans()).anyMatch(it -> uses(it, use.index())).noneMatch(IndexTests::readsAll);
    }

    /** Whatever it is narrowed by: how much is left then is more than the planner can know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/creatives?sort=start&hit=insecure_address&language=de",
                "/creatives?buyer=kestrel&format=image&language=de&sort=lowest"
            })
    void what_waits_is_found_and_counted_in_indexes_alone(String page) {
        CountingDataSource.reset();
        assertThat(mvc.get().uri(page).with(as(filled().reader()))).hasStatusOk();

        assertThat(Plans.without("bitmapscan").of(filled().tenant()))
                .filteredOn(it -> it.contains("Index Only Scan using creative_waiting"))
                .hasSize(2);
    }

    /** A coalesce in a join is as little leakproof, and no index of that kind is named for it. */
    @Test
    void the_picture_of_a_creative_is_found_by_its_digest() {
        CountingDataSource.reset();
        assertThat(mvc.get().uri("/creatives/library?view=grid").with(as(filled().reader())))
                .hasStatusOk();

        assertThat(Plans.without("bitmapscan", "hashjoin", "mergejoin").of(filled().tenant()))
                .anyMatch(it -> Pattern.compile("on media_asset s\\s+Index Cond: [^\n]*sha256 = CASE")
                        .matcher(it)
                        .find());
    }

    @Test
    void an_import_finds_ids_in_other_capitals_by_their_index() {
        CountingDataSource.reset();
        CurrentTenant.call(new TenantId(filled().tenant().id()), () -> products.alike(List.of("one", "two")));

        assertThat(plans()).anyMatch(it -> uses(it, "product_id_case_idx"));
    }

    @Test
    void every_index_of_that_kind_has_a_page_that_uses_it() {
        var there = owner().sql("""
                        select i.relname from pg_class i join pg_am a on a.oid = i.relam
                         where a.amname = 'gin' and not i.relispartition""").query(String.class).list();

        assertThat(there)
                .filteredOn(it -> !OF_LOGS.contains(it))
                .containsExactlyInAnyOrderElementsOf(
                        USES.stream().map(Use::index).distinct().toList());
    }

    /** Whether the index is asked for the condition, and not for the tenant alone. */
    private static boolean uses(String plan, String index) {
        return Pattern.compile("on " + index + "\\s+Index Cond: .*(~~|@>|lower\\()")
                .matcher(plan)
                .find();
    }

    /**
     * Whether rows are read only to find out that they do not match. Joined to a table with row-level security, the
     * owner's view lets an index answer no more than its table does, so it is read before it is joined.
     */
    private static boolean readsAll(String plan) {
        return Pattern.compile(
                        "on (product|pricing_option|creative|media_buy)\\b.*\\s+Recheck Cond: .*\\s+Filter: .*(~~|@>)")
                .matcher(plan)
                .find();
    }

    /** Only bitmaps are left to choose from, because the question is what an index can be asked, not what is cheap. */
    private static List<String> plans() {
        return Plans.without("indexscan", "indexonlyscan").of(filled().tenant());
    }

    private static Filled filled() {
        return Objects.requireNonNull(filled);
    }

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    /** The tenant that has thousands of everything, and who reads its pages. */
    private record Filled(TestTenant tenant, CastMember reader) {}

    /** An index and a page of the filled tenant that is to read by it. */
    record Use(String index, String page) {}
}
