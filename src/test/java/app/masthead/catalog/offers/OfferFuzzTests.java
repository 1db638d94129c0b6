package app.masthead.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.web.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is in a file, reading it reports; it never fails in another way. Each run uses the same seeds. */
class OfferFuzzTests {

    private static final JsonNodeFactory NODES = ExactJson.nodes();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void a_product_broken_in_any_place_is_reported_or_taken_whole(long seed) {
        var dice = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var product = Examples.products().get(dice.nextInt(40));
            for (int broken = 0; broken <= dice.nextInt(4); broken++) breakOne(product, dice);
            assertReportedOrTakenWhole(product);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void any_json_at_all_is_reported(long seed) {
        var dice = new Random(seed);
        for (int i = 0; i < 80; i++) assertReadable(ExactJson.write(anything(dice, 4)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void text_that_was_cut_or_scrambled_is_reported(long seed) {
        var dice = new Random(seed);
        var text = ExactJson.write(Examples.product());
        for (int i = 0; i < 80; i++) {
            var at = dice.nextInt(text.length());
            assertReadable(text.substring(0, at));
            assertReadable(text.substring(0, at) + (char) dice.nextInt(0x10000) + text.substring(at));
        }
    }

    @Test
    void deep_and_long_and_huge_things_are_reported() {
        assertReadable("[".repeat(5_000));
        assertReadable("{\"a\":".repeat(400) + "1" + "}".repeat(400));
        assertReadable("[" + ExactJson.write(Examples.product().put("description", "a".repeat(3_000_000))) + "]");
        assertReadable("[" + ExactJson.write(Examples.product()).replace("45.0", "1e999999999") + "]");
        assertReadable("[" + ExactJson.write(Examples.product()).replace("45.0", "1e-999999999") + "]");
        assertReadable("[" + ExactJson.write(Examples.product()).replace("45.0", "9".repeat(999)) + "]");
    }

    private static void assertReportedOrTakenWhole(ObjectNode product) {
        var row = ReadFile.read("[" + ExactJson.write(product) + "]").getFirst();
        if (row.offer() == null) {
            assertThat(row.faults()).isNotEmpty();
        } else {
            assertThat(ExactJson.same(OfferWriter.write(row.offer()), product))
                    .as(ExactJson.write(product))
                    .isTrue();
        }
    }

    private static void assertReadable(String text) {
        assertThatCode(() -> {
                    try {
                        ReadFile.read(text);
                    } catch (MalformedJson | Refusal refused) {
                        assertThat(refused).hasMessageMatching("(?s).+");
                    }
                })
                .doesNotThrowAnyException();
    }

    private static void breakOne(JsonNode product, Random dice) {
        var containers = new ArrayList<JsonNode>();
        collect(product, containers);
        var container = containers.get(dice.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            var names = List.copyOf(object.propertyNames());
            if (names.isEmpty() || dice.nextInt(6) == 0) object.set("x" + dice.nextInt(9), anything(dice, 2));
            else if (dice.nextInt(3) == 0) object.remove(names.get(dice.nextInt(names.size())));
            else object.set(names.get(dice.nextInt(names.size())), anything(dice, 2));
        } else if (container instanceof ArrayNode array) {
            if (array.isEmpty() || dice.nextBoolean()) array.add(anything(dice, 2));
            else array.remove(dice.nextInt(array.size()));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (!node.isContainer()) return;
        containers.add(node);
        node.forEach(it -> collect(it, containers));
    }

    private static JsonNode anything(Random dice, int depth) {
        return switch (dice.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(dice.nextBoolean());
            case 2 -> NODES.numberNode(dice.nextInt());
            case 3 -> NODES.numberNode(new BigDecimal(dice.nextLong()).movePointLeft(dice.nextInt(30)));
            case 4 -> NODES.stringNode("");
            case 5 -> NODES.stringNode(String.valueOf((char) dice.nextInt(0x10000)));
            case 6 ->
                NODES.stringNode(List.of("cpm", "cpa", "all", "2027-01-01T00:00:60Z", "USD")
                        .get(dice.nextInt(5)));
            case 7 -> NODES.stringNode("https://a.example/" + "x".repeat(dice.nextInt(50)));
            case 8 -> {
                var array = NODES.arrayNode();
                for (int i = dice.nextInt(4); i > 0; i--) array.add(anything(dice, depth - 1));
                yield array;
            }
            default -> {
                var object = NODES.objectNode();
                for (int i = dice.nextInt(4); i > 0; i--) object.set(name(dice), anything(dice, depth - 1));
                yield object;
            }
        };
    }

    private static String name(Random dice) {
        return List.of("products", "product_id", "pricing_options", "id", "/", "~", "", "name")
                .get(dice.nextInt(8));
    }
}
