package app.masthead.inventory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectorLineTests {

    @Test
    void the_names_in_a_line_are_divided_by_commas_or_blanks() {
        var line = new SelectorLine("news.example", "by_id", "home, sports\thome");

        assertThat(line.names()).containsExactly("home", "sports");
        assertThat(line).hasToString("news.example (home, sports)");
    }

    @Test
    void everything_of_a_domain_needs_no_names() {
        assertThat(new SelectorLine("news.example", "all", "left over").names()).isEmpty();
    }
}
