package app.masthead.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonTableTests {

    private final ByteArrayOutputStream target = new ByteArrayOutputStream();

    @Test
    void every_row_is_an_object_with_every_field() {
        try (var table = new JsonTable(target, "name", "price", "count", "since", "more")) {
            table.row("Ärger \"1\"", new BigDecimal("12.50"), 3, Instant.EPOCH, ExactJson.read("[1]"));
            table.row(null, null, 4L, true, null);
        }

        assertThat(written()).isEqualTo("""
                [
                {"name":"Ärger \\"1\\"","price":12.50,"count":3,"since":"1970-01-01T00:00:00Z","more":[1]},
                {"name":null,"price":null,"count":4,"since":true,"more":null}
                ]
                """);
    }

    @Test
    void a_table_without_rows_is_an_empty_array() {
        new JsonTable(target, "name").close();

        assertThat(written()).isEqualTo("[]\n");
    }

    private String written() {
        return target.toString(StandardCharsets.UTF_8);
    }
}
