package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.masthead.platform.storage.Conditions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class RowOrdersTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final RowOrders<Ship> ORDERS = RowOrders.endingIn("s.id", Ship::id)
            .byText("name", "lower(s.name)", Ship::name)
            .byMoment("seen", "s.seen_at", Ship::seen)
            .byId("id");

    private record Ship(String id, String name, @Nullable Instant seen) {}

    @Test
    void the_first_order_needs_no_name() {
        assertThat(named(null).orderBy()).isEqualTo("lower(s.name), s.id");
        assertThat(named(null).parameter()).isNull();
        assertThat(named("name").parameter()).isNull();
    }

    @Test
    void backwards_every_column_is_read_backwards() {
        assertThat(named("-seen").orderBy()).isEqualTo("s.seen_at desc, s.id desc");
        assertThat(named("-seen").parameter()).isEqualTo("-seen");
        assertThat(named("-id").orderBy()).isEqualTo("s.id desc");
    }

    @Test
    void the_rows_after_a_position_are_those_behind_its_values() {
        var order = named("seen");
        var position = Cursor.decode(order.position(new Ship("s1", "Ada", NOON)).encode(), order.size());

        var rows = order.beyond(position, new Conditions("true"));

        assertThat(rows.all()).isEqualTo("true and (s.seen_at, s.id) > (:after0, :after1)");
        assertThat(rows.parameters())
                .isEqualTo(Map.of("after0", OffsetDateTime.parse("2026-11-20T12:00:00Z"), "after1", "s1"));
    }

    @Test
    void who_was_never_seen_stands_before_all_others() {
        var order = named("-seen");

        var rows = order.beyond(order.position(new Ship("s1", "Ada", null)), new Conditions("true"));

        assertThat(rows.all()).isEqualTo("true and (s.seen_at, s.id) < (:after0, :after1)");
        assertThat(rows.parameters()).containsEntry("after0", OffsetDateTime.MIN);
    }

    @Test
    void a_position_that_is_not_ours_is_refused() {
        for (var position : List.of(Cursor.of("yesterday", "s1"), Cursor.of("+1000000000-12-31T23:59:59Z", "s1"))) {
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> named("seen").beyond(position, new Conditions("true")));
        }
    }

    @Test
    void the_first_page_leaves_nothing_out() {
        assertThat(named("id").beyond(null, new Conditions("true")).all()).isEqualTo("true");
    }

    @Test
    void the_head_of_moments_leads_to_the_latest_first() {
        var sorting = named("name").sorting(Address.of("/ships"));

        assertThat(sorting.href("name")).isEqualTo("/ships?sort=-name");
        assertThat(sorting.href("seen")).isEqualTo("/ships?sort=-seen");
        assertThat(sorting.href("id")).isEqualTo("/ships?sort=id");
    }

    @Test
    void an_order_that_is_none_of_these_is_refused() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> named("age"));
    }

    private static RowOrder<Ship> named(@Nullable String sort) {
        var values = new LinkedMultiValueMap<String, String>();
        if (sort != null) values.add("sort", sort);
        return ORDERS.of(new Parameters(values));
    }
}
