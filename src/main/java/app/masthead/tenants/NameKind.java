package app.masthead.tenants;

import java.util.List;
import java.util.stream.Stream;

/** What a name is made for, and which placeholders can stand in it. */
enum NameKind {
    ORDER(List.of("order_id", "brand", "buyer", "buyer_ref", "po_number", "start", "end", "month", "currency")),
    LINE_ITEM(Stream.concat(
                    ORDER.placeholders.stream(), Stream.of("package_id", "product", "product_id", "pricing_model"))
            .toList());

    private final List<String> placeholders;

    NameKind(List<String> placeholders) {
        this.placeholders = placeholders;
    }

    public List<String> placeholders() {
        return placeholders;
    }
}
