package app.masthead.creatives.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database finds for a filter is what anybody would find by going through all creatives. */
class CreativeListsTests extends PortalTest {

    private static final Random RANDOM = new Random(20261127);
    private static @Nullable ListedTenant all;

    @Autowired
    private CreativeLists lists;

    @Autowired
    private CreativeChoices choices;

    @BeforeEach
    void a_tenant_full_of_creatives() {
        if (all == null) all = new ListedTenant(cast, RANDOM);
    }

    static Stream<Map<Facet, String>> single() {
        return Stream.of(Facet.values()).flatMap(facet -> values(facet).map(value -> Map.of(facet, value)));
    }

    @ParameterizedTest
    @MethodSource("single")
    void each_filter_alone_finds_what_it_says(Map<Facet, String> chosen) {
        for (var status : List.of(CreativeStatus.PENDING_REVIEW, CreativeStatus.APPROVED)) {
            same(new CreativeFilter(status, CreativeOrder.OLDEST, chosen));
        }
        same(new CreativeFilter(null, CreativeOrder.CHANGED, chosen));
    }

    static Stream<CreativeFilter> anyhow() {
        return IntStream.range(0, 250)
                .mapToObj(number -> new CreativeFilter(
                        List.of(CreativeStatus.values()).get(RANDOM.nextInt(3) == 0 ? 2 : 1),
                        CreativeOrder.values()[RANDOM.nextInt(CreativeOrder.values().length)],
                        anything()));
    }

    @ParameterizedTest
    @MethodSource("anyhow")
    void filters_combine_in_every_order(CreativeFilter filter) {
        same(filter);
    }

    @ParameterizedTest
    @EnumSource(CreativeOrder.class)
    void from_each_creative_the_next_and_the_one_before_are_its_neighbours(CreativeOrder order) {
        var filter = new CreativeFilter(CreativeStatus.APPROVED, order, Map.of());
        var expected = expected(filter);

        for (var at = 1; at < expected.size(); at++) {
            var one = expected.get(at - 1);
            var other = expected.get(at);
            assertThat(read(() -> lists.next(filter, one, all().reader()))).contains(other);
            assertThat(read(() -> lists.previous(filter, other, all().reader())))
                    .contains(one);
        }
    }

    @Test
    void what_a_colleague_has_open_is_passed_over() {
        var filter = new CreativeFilter(CreativeStatus.PENDING_REVIEW, CreativeOrder.LOWEST, Map.of());
        var nobodys = expected(new CreativeFilter(
                CreativeStatus.PENDING_REVIEW, CreativeOrder.LOWEST, Map.of(Facet.CLAIMED, "nobody")));
        var from = nobodys.getFirst();

        assertThat(read(() -> lists.next(filter, from, new UUID(0, 0)))).contains(nobodys.get(1));
    }

    private void same(CreativeFilter filter) {
        var expected = expected(filter);
        assertThat(found(filter)).as(filter.address().toString()).containsExactlyElementsOf(expected);
        var counted = read(() -> choices.of(filter, all().reader())).of(filter.status());
        assertThat(counted).isEqualTo(expected.size());
    }

    private List<CreativeId> found(CreativeFilter filter) {
        var found = new ArrayList<CreativeId>();
        read(() -> {
            lists.each(filter, all().reader(), row -> found.add(row.id()));
            return found;
        });
        return found;
    }

    private static List<CreativeId> expected(CreativeFilter filter) {
        return all().creatives.stream()
                .filter(it -> it.fits(filter, all().reading))
                .sorted(ListedCreative.by(filter.order(), all().reading))
                .map(it -> new CreativeId(it.buyer(), it.id()))
                .toList();
    }

    private static Map<Facet, String> anything() {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var values = values(facet).toList();
            if (RANDOM.nextInt(5) == 0) chosen.put(facet, values.get(RANDOM.nextInt(values.size())));
        }
        return chosen;
    }

    private static Stream<String> values(Facet facet) {
        return switch (facet) {
            case WORDS -> Stream.of("spring", "100%", "c01");
            case TYPE -> ListedTenant.TYPES.stream();
            case BUYER -> Stream.of("b1", "b2", "b3");
            case FORMAT -> ListedTenant.FORMATS.stream();
            case HIT -> ListedTenant.HITS.stream();
            case LANGUAGE -> Stream.concat(Stream.of("none", "sv"), ListedTenant.LANGUAGES.stream());
            case ORDER -> Stream.of("order-0b1", "order-1b2", "order-9");
            case OLDER -> Stream.of("2h", "1d", "2d", "9999d");
            case OVERDUE -> Stream.of("yes");
            case SCORE -> Stream.of("none", "0-25", "25-50", "50-100");
            case ASSIGNED, CLAIMED -> Stream.of("me", "nobody", "anyone", "01990000-0000-7000-8000-000000000001");
        };
    }

    private static <T> T read(Supplier<T> reading) {
        return CurrentTenant.call(new TenantId(all().tenant.id()), reading::get);
    }

    private static ListedTenant all() {
        return Objects.requireNonNull(all);
    }
}
