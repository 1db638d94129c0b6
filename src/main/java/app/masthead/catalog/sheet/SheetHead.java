package app.masthead.catalog.sheet;

import app.masthead.platform.text.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a sheet: which column stands where. */
public final class SheetHead {

    private static final int LONGEST_NAME_TOLD = 100;

    private final List<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();

    /**
     * Reads a head.
     *
     * @param names as they stand there
     */
    public SheetHead(List<String> names) {
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) add(names.get(place), place);
    }

    private void add(String name, int place) {
        var column = Column.of(name);
        if (column.isEmpty() && !name.isBlank()) unknown.add(PlainText.line(name, LONGEST_NAME_TOLD));
        if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) repeated.add(name);
    }

    public List<String> names() {
        return names;
    }

    /** How many of its columns are known, by which one separator is told from another. */
    int known() {
        return places.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    boolean hasPrices() {
        return places.keySet().stream().anyMatch(Column::isOfPrice);
    }

    /** The same without the columns that mean nothing to us. */
    SheetHead onlyKnown() {
        return new SheetHead(kept(names));
    }

    /** What stands in the columns that are known, and behind it what stands beyond the head, if anything does. */
    List<String> kept(List<String> fields) {
        var beyond =
                fields.stream().skip(names.size()).filter(it -> !it.isBlank()).limit(1);
        var known = places.values().stream().sorted().map(it -> it < fields.size() ? fields.get(it) : "");
        return Stream.concat(known, beyond).toList();
    }

    String cell(SheetLine line, Column column) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** The columns that mean nothing to us. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The columns that an export tells and an import does not change. */
    public List<String> toldOnly() {
        return places.keySet().stream()
                .filter(it -> !it.isTaken())
                .map(Column::code)
                .toList();
    }

    /** A column that stands there twice. */
    Optional<String> repeated() {
        return repeated.stream().findFirst();
    }
}
