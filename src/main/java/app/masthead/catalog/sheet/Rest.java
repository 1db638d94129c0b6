package app.masthead.catalog.sheet;

import app.masthead.catalog.pricing.PricingModel;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a product or a price stands in no column of its own, or cannot be written in it. */
final class Rest {

    private static final String GUIDANCE = "price_guidance";

    private Rest() {}

    static ObjectNode of(ObjectNode document, boolean isPrice) {
        var rest = document.deepCopy();
        columns(isPrice ? Column.Part.PRICE : Column.Part.PRODUCT).stream()
                .filter(it -> it.kind().written(document.path(it.field())) != null)
                .forEach(it -> rest.remove(it.field()));
        if (isPrice) price(document, rest);
        return rest;
    }

    /** Takes away what {@link #of} gives. */
    static void clear(ObjectNode document, boolean isPrice) {
        var rest = of(document, isPrice);
        rest.properties().forEach(it -> {
            if (it.getKey().equals(GUIDANCE) && isPrice && document.get(GUIDANCE) instanceof ObjectNode guidance) {
                guidance.remove(List.copyOf(it.getValue().propertyNames()));
                if (guidance.isEmpty()) document.remove(GUIDANCE);
            } else document.remove(it.getKey());
        });
    }

    /** Puts in what a cell says. */
    static void add(ObjectNode document, JsonNode given, boolean isPrice) {
        given.properties().forEach(it -> {
            if (isPrice
                    && it.getKey().equals(GUIDANCE)
                    && it.getValue() instanceof ObjectNode more
                    && document.get(GUIDANCE) instanceof ObjectNode guidance) {
                guidance.setAll(more);
            } else document.set(it.getKey(), it.getValue());
        });
    }

    private static void price(ObjectNode price, ObjectNode rest) {
        if (price.path(Column.PRICING_MODEL.field()).asString("").equals(PricingModel.CPA.code())) {
            rest.remove(PricingModel.CPA.ownFields());
        } else if (Column.PARAMETERS.kind().written(price.path("parameters")) != null) rest.remove("parameters");
        if (!(rest.get(GUIDANCE) instanceof ObjectNode guidance) || guidance.isEmpty()) return;
        columns(Column.Part.GUIDANCE).stream()
                .filter(it -> it.kind().written(guidance.path(it.field())) != null)
                .map(Column::field)
                .toList()
                .forEach(guidance::remove);
        if (guidance.isEmpty()) rest.remove(GUIDANCE);
    }

    private static List<Column> columns(Column.Part part) {
        return Column.all().stream()
                .filter(it -> it.part() == part && !it.isRest() && it != Column.PARAMETERS)
                .toList();
    }
}
