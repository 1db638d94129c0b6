package app.masthead.tenants;

import java.util.List;

/** One thing that can stand in a name, explained beside the fields. */
record Placeholder(String name, boolean lineItemOnly) {

    static List<Placeholder> all() {
        return NameKind.LINE_ITEM.placeholders().stream()
                .map(it -> new Placeholder(it, !NameKind.ORDER.placeholders().contains(it)))
                .toList();
    }

    /** As one types it. */
    public String written() {
        return "{" + name + "}";
    }
}
