package app.masthead.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Tab;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class OrderTests {

    @Test
    void every_status_belongs_to_one_stage() {
        assertThat(Arrays.stream(OrderStage.values()).flatMap(it -> it.statuses().stream()))
                .containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void the_share_spent_is_whole_percent_and_never_more_than_all() {
        assertThat(spending("200", "86.99").percent()).isEqualTo(43);
        assertThat(spending("200", "250").percent()).isEqualTo(100);
        assertThat(spending("0", "0").percent()).isNull();
        assertThat(new Spending(null, BigDecimal.ZERO, "EUR").percent()).isNull();
        assertThat(spending("200", "0").begun()).isFalse();
    }

    @Test
    void a_filter_and_its_address_say_the_same() {
        var filter = filter("q", "a b", "status", "needs-approval", "buyer", "x", "unknown", "1");

        assertThat(filter.address().toString()).isEqualTo("/orders?q=a%20b&status=needs-approval&buyer=x");
        assertThat(filter.q()).isEqualTo("a b");
    }

    @Test
    void an_unknown_stage_is_refused() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> filter("status", "pending_approval"));
    }

    @Test
    void what_a_pattern_would_take_for_a_wildcard_is_meant_literally() {
        var search = new OrderSearch(filter("q", "50%_\\ X"));

        assertThat(search.parameters().values()).containsExactlyInAnyOrder("%50\\%\\_\\\\%", "%x%");
        assertThat(search.from()).contains("media_buy_search");
    }

    @Test
    void tabs_show_the_stages_that_have_orders_and_the_one_looked_at() {
        var counts = new EnumMap<OrderStatus, Long>(OrderStatus.class);
        counts.put(OrderStatus.COMPLETED, 2L);
        counts.put(OrderStatus.REJECTED, 1L);

        var tabs = OrderTabs.of(filter("status", "live", "q", "x"), new OrderChoices(counts, List.of()));

        assertThat(tabs)
                .extracting(Tab::key)
                .containsExactly("orders.stage.all", "orders.stage.live", "orders.stage.over");
        assertThat(tabs).extracting(Tab::count).containsExactly(3L, 0L, 3L);
        assertThat(tabs)
                .extracting(Tab::href)
                .containsExactly("/orders?q=x", "/orders?q=x&status=live", "/orders?q=x&status=over");
    }

    private static Spending spending(String budget, String spent) {
        return new Spending(new BigDecimal(budget), new BigDecimal(spent), "EUR");
    }

    private static OrderFilter filter(String... pairs) {
        var values = new java.util.HashMap<String, List<String>>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], List.of(pairs[at + 1]));
        }
        return OrderFilter.of(new Parameters(MultiValueMap.fromMultiValue(Map.copyOf(values))));
    }
}
