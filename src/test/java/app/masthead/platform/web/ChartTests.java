package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.Chart.Figure;
import app.masthead.platform.web.Chart.Mark;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void bars_are_as_long_as_their_share_of_the_longest() {
        assertThat(Chart.bars(figures(4, 2, 0)).marks().stream().map(Mark::length))
                .containsExactly(112.0, 56.0, 0.0);
    }

    @Test
    void bars_stand_below_each_other_within_the_drawing() {
        var chart = Chart.bars(figures(1, 1, 1));

        assertThat(chart.marks().stream().map(Mark::y)).containsExactly(0.0, 24.0, 48.0);
        assertThat(chart.height()).isEqualTo(72);
    }

    @Test
    void a_line_goes_from_edge_to_edge_with_its_peak_below_the_upper_edge() {
        assertThat(Chart.line(figures(0, 5, 10)).points()).isEqualTo("12.0,96.0 160.0,54.0 308.0,12.0");
    }

    @Test
    void nothing_and_one_and_zeros_and_nonsense_are_drawn_within_the_drawing() {
        assertThat(Chart.bars(List.of()).height()).isPositive();
        assertThat(Chart.line(List.of()).points()).isEmpty();
        assertThat(Chart.line(figures(7)).points()).isEqualTo("12.0,12.0");
        assertThat(Chart.bars(figures(0, -3, Double.NaN, Double.POSITIVE_INFINITY))
                        .marks())
                .allMatch(it -> it.length() == 0);
    }

    @Test
    void a_long_label_is_cut_between_characters_and_told_whole() {
        var chart = Chart.bars(List.of(new Figure("😀".repeat(19), "3", 3), new Figure("Eighteen letters!!", "1", 1)));

        assertThat(chart.marks().getFirst().brief()).isEqualTo("😀".repeat(17) + "…");
        assertThat(chart.marks().getLast().brief()).isEqualTo("Eighteen letters!!");
        assertThat(chart.told()).isEqualTo("😀".repeat(19) + ": 3; Eighteen letters!!: 1");
    }

    private static List<Figure> figures(double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> new Figure("a", "b", value))
                .toList();
    }
}
