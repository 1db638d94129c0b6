package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class ListPartsTests {

    private static final Address LIST = Address.of("/people").with("q", "ana").with("role", "admin");

    @Test
    void a_list_is_read_to_its_end_page_by_page() {
        var read = new ArrayList<Integer>();
        Slice.each(
                after -> Slice.of(
                        IntStream.range(
                                        after == null
                                                ? 0
                                                : Integer.parseInt(
                                                                after.values().getFirst())
                                                        + 1,
                                        7)
                                .limit(4)
                                .boxed()
                                .toList(),
                        3,
                        it -> Cursor.of(it.toString())),
                1,
                read::add);

        assertThat(read).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_chip_leads_to_the_list_without_it() {
        var chips = new Chips(LIST).with("q", "“ana”").with("role", null).all();

        assertThat(chips).containsExactly(new Chip("“ana”", "/people?role=admin"));
    }

    @Test
    void each_status_is_a_tab_behind_all_of_them() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("invited", 2L);
        counts.put("active", 40L);

        assertThat(new StatusCounts(counts).tabs(LIST.without("role"), "people.status", "active"))
                .containsExactly(
                        new Tab("people.status.all", "/people?q=ana", false, 42),
                        new Tab("people.status.invited", "/people?q=ana&status=invited", false, 2),
                        new Tab("people.status.active", "/people?q=ana&status=active", true, 40));
    }

    @Test
    void a_position_is_one_that_we_wrote() {
        var position = Cursor.of("2026-11-20T12:00:00Z", "x");

        assertThat(after(position.encode()).position(2)).isEqualTo(position);
        assertThat(new Parameters(MultiValueMap.fromMultiValue(Map.of())).position(2))
                .isNull();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> after(position.encode()).position(3));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> after("x".repeat(2_001)).position(2));
    }

    private static Parameters after(String encoded) {
        return new Parameters(MultiValueMap.fromMultiValue(Map.of("after", List.of(encoded))));
    }
}
