package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which creatives to show, and in which order.
 *
 * @param status null for all of them
 * @param chosen what else they have in common
 */
record CreativeFilter(@Nullable CreativeStatus status, CreativeOrder order, Map<Facet, String> chosen) {

    static final String PATH = "/creatives";
    static final String ALL = "all";

    private static final List<String> TABS = Stream.concat(
                    Arrays.stream(CreativeStatus.values()).map(CreativeStatus::code), Stream.of(ALL))
            .toList();

    CreativeFilter {
        var copied = new EnumMap<Facet, String>(Facet.class);
        copied.putAll(chosen);
        chosen = copied;
        order = CreativeOrder.of(status).contains(order) ? order : CreativeOrder.usual(status);
    }

    static CreativeFilter of(Parameters given) {
        var status = status(given);
        var order = given.oneOf("sort", List.of(CreativeOrder.values()), CreativeOrder::code);
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.all()) {
            var value = facet.read(given);
            if (value != null) {
                chosen.put(facet, value);
            }
        }
        return new CreativeFilter(status, order == null ? CreativeOrder.usual(status) : order, chosen);
    }

    /** Whether creatives in that state are in the list; null stands for all of them. */
    boolean shows(@Nullable CreativeStatus other) {
        return status == null || status == other;
    }

    /** Whether an address that says these things says nothing but a filter. */
    static boolean isSaidBy(Set<String> parameters) {
        var known =
                Stream.concat(Stream.of("status", "sort"), Facet.all().stream().map(Facet::parameter));
        return !parameters.isEmpty() && known.collect(Collectors.toSet()).containsAll(parameters);
    }

    private static @Nullable CreativeStatus status(Parameters given) {
        var tab = given.oneOf("status", TABS, it -> it);
        return tab == null
                ? CreativeStatus.PENDING_REVIEW
                : CreativeStatus.of(tab).orElse(null);
    }

    boolean isQueue() {
        return status == CreativeStatus.PENDING_REVIEW;
    }

    /** Whether it leaves anything out beyond the tab. */
    boolean isNarrow() {
        return !chosen.isEmpty();
    }

    /** Whether it is so quickly told how many match that it is told for states that are not shown as well. */
    boolean isCountedEverywhere() {
        return chosen.isEmpty()
                || chosen.size() == 1 && chosen.keySet().iterator().next().isCountedEverywhere();
    }

    @Nullable
    String get(Facet facet) {
        return chosen.get(facet);
    }

    /** What it is narrowed to, as the address says it. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        chosen.forEach((facet, value) -> values.put(facet.parameter(), value));
        return values;
    }

    CreativeFilter in(@Nullable CreativeStatus otherStatus) {
        var keeps = otherStatus == status || order != CreativeOrder.usual(status);
        return new CreativeFilter(otherStatus, keeps ? order : CreativeOrder.usual(otherStatus), chosen);
    }

    /** The address of the first page, which says its state even where that is the usual one and all it says. */
    Address address() {
        var address = addressAt(PATH);
        return address.parameters().isEmpty() ? address.with("status", tab()) : address;
    }

    /** The same filter as a companion of another page's address. */
    Address addressAt(String path) {
        var address = Address.of(path)
                .with("status", isQueue() ? null : tab())
                .with("sort", order == CreativeOrder.usual(status) ? null : order.code());
        for (var narrowed : values().entrySet()) {
            address = address.with(narrowed.getKey(), narrowed.getValue());
        }
        return address;
    }

    /** What a form has to send so that it is still in hand afterwards. */
    public Map<String, String> parameters() {
        return address().parameters();
    }

    private String tab() {
        return status == null ? ALL : status.code();
    }

    /** The state as a whole, in the same order. */
    Address bare() {
        return new CreativeFilter(status, order, Map.of()).address();
    }

    @Override
    public Map<Facet, String> chosen() {
        return Map.copyOf(chosen);
    }
}
