package app.masthead.creatives.library;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which creatives of the library to show, and in which order.
 *
 * @param q words in a name, an id, a tag, a buyer's name or id, or the host that a click leads to
 * @param buyer the buyer's id
 * @param format an agent's format id or a canonical kind
 * @param tag as a whole
 * @param from the first day on which it changed last, in the time zone of the page
 * @param to the last such day
 */
record LibraryFilter(
        @Nullable String q,
        @Nullable CreativeStatus status,
        @Nullable CreativeType type,
        @Nullable String buyer,
        @Nullable String format,
        @Nullable String tag,
        @Nullable OrderRelation orders,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LibraryOrder order) {

    static final String PATH = "/creatives/library";

    private static final int LONGEST = 200;

    static LibraryFilter of(Parameters given) {
        var order = given.oneOf("sort", LibraryOrder.all(), LibraryOrder::code);
        return new LibraryFilter(
                given.search(),
                given.oneOf("status", List.of(CreativeStatus.values()), CreativeStatus::code),
                given.oneOf("type", List.of(CreativeType.values()), CreativeType::code),
                given.text("buyer", LONGEST),
                given.text("format", LONGEST),
                given.text("tag", LONGEST),
                given.oneOf("orders", List.of(OrderRelation.values()), OrderRelation::code),
                given.date("from"),
                given.date("to"),
                order == null ? LibraryOrder.NEWEST : order);
    }

    /** The words that are searched for, in lower case. */
    List<String> words() {
        return q == null
                ? List.of()
                : List.of(q.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .distinct()
                        .limit(8)
                        .toList();
    }

    /** Whether one of the rarer filters is set. */
    public boolean detailed() {
        return orders != null || from != null || to != null;
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("status", status == null ? null : status.code())
                .with("type", type == null ? null : type.code())
                .with("buyer", buyer)
                .with("format", format)
                .with("tag", tag)
                .with("orders", orders == null ? null : orders.code())
                .with("from", from)
                .with("to", to)
                .with("sort", order == LibraryOrder.NEWEST ? null : order.code());
    }

    /** The address of the library narrowed to one thing more. */
    public String with(String parameter, String value) {
        return address().with(parameter, value).toString();
    }
}
