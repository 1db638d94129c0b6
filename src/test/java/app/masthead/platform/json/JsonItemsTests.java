package app.masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonItemsTests {

    private static final JsonBounds BOUNDS = new JsonBounds(20, 5);

    private final List<JsonItem> items = new ArrayList<>();

    @Test
    void items_are_what_they_are_when_read_as_a_whole() {
        var text = "[{\"a\":[1,2.50,-3e9]},[],\"\",12345678901234567890,null,true,false]";

        assertThat(read(text)).isEmpty();

        assertThat(items).allMatch(JsonItem::isWhole);
        assertThat(items).extracting(JsonItem::pointer).startsWith("/0", "/1").endsWith("/6");
        assertThat(items.stream().map(JsonItem::document).toList())
                .isEqualTo(ExactJson.read(text).valueStream().toList());
    }

    @Test
    void of_an_item_that_is_too_large_there_is_the_beginning() {
        read("[{\"id\":\"a\",\"x\":[1,2,3,[4,5],{\"b\":6}],\"y\":7},{\"id\":\"b\"},\"" + "x".repeat(21) + "\",1]");

        assertThat(items).extracting(JsonItem::isWhole).containsExactly(false, true, false, true);
        assertThat(items.getFirst().document()).isEqualTo(ExactJson.read("{\"id\":\"a\",\"x\":[1,2]}"));
        assertThat(items.get(1).document()).isEqualTo(ExactJson.read("{\"id\":\"b\"}"));
    }

    @Test
    void what_stands_beside_the_list_is_bounded_too() {
        assertThat(read("{\"a\":[1,2,3,4,5,6],\"items\":[7],\"z\":8}")).isEmpty();
        assertThat(items).extracting(JsonItem::pointer).containsExactly("/items/0");

        var alone = read("{\"a\":1,\"b\":[2,3,4,5,6]}").orElseThrow();
        assertThat(alone.isWhole()).isFalse();
        assertThat(alone.document().path("a").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1,\"a\":2}]",
                "{\"a\":1,\"a\":2}",
                "{\"items\":[],\"items\":[]}",
                "{\"items\":1,\"items\":[]}",
                "{\"items\":[],\"items\":1}"
            })
    void a_field_that_stands_there_twice_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedJson.class).hasMessageContaining("Duplicate field");
    }

    private Optional<JsonItem> read(String text) {
        return JsonItems.each(new StringReader(text), "items", BOUNDS, items::add);
    }
}
