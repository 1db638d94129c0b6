package app.masthead.catalog.offers;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The published examples that tests import, change and break. */
public final class Examples {

    private Examples() {}

    public static String text(String file) {
        try (var in = Examples.class.getResourceAsStream("/adcp/examples/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public static List<ObjectNode> products() {
        return all("products.json");
    }

    public static List<ObjectNode> prices() {
        return all("pricing-options.json");
    }

    /** A product with three prices of different models that names no real company. */
    public static ObjectNode product() {
        return products().stream()
                .filter(it -> it.path("product_id").asString().equals("connected_tv_prime"))
                .findFirst()
                .orElseThrow();
    }

    private static List<ObjectNode> all(String file) {
        return ExactJson.read(text(file))
                .valueStream()
                .map(it -> (ObjectNode) it)
                .toList();
    }
}
