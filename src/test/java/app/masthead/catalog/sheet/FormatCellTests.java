package app.masthead.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FormatCellTests {

    @Test
    void a_cell_of_addresses_without_end_is_refused_at_once() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThatThrownBy(() -> FormatCell.read("://".repeat(130_000)))
                        .isInstanceOf(CellFault.class));
    }

    @Test
    void the_longest_address_is_read() {
        var agent = "https://a.example/" + "a".repeat(2_030);

        assertThat(FormatCell.read(agent + " " + "b".repeat(200) + " 300x250")
                        .at("/0/agent_url")
                        .asString())
                .isEqualTo(agent);
    }
}
