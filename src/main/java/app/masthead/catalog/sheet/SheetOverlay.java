package app.masthead.catalog.sheet;

import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.json.ExactJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays the cells of a sheet over what a product is now. */
final class SheetOverlay {

    private final SheetProduct sheet;
    private final SheetHead head;
    private final ProductDocument base;
    private final ProductDocument result;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Integer> priceRows = new ArrayList<>();

    SheetOverlay(SheetProduct sheet, ProductDocument base) {
        this.sheet = sheet;
        this.head = sheet.head();
        this.base = base;
        this.result = base.copy();
    }

    SheetReading reading() {
        sheet.lines().stream()
                .filter(it -> it.cells().stream().skip(head.names().size()).anyMatch(cell -> !cell.isEmpty()))
                .forEach(it -> fault(SheetPlaces.ROW + it.number(), "cells"));
        columns(false).forEach(it -> lay(it, null, null, shared(it), ""));
        if (head.hasPrices()) prices();
        return new SheetReading(result.offered(), result.terms(), result.mostBudgets(), faults, priceRows);
    }

    /** The columns that hold the rest come first: what has a column of its own is said there. */
    private List<Column> columns(boolean ofPrice) {
        return Column.all().stream()
                .filter(it -> it.isTaken() && it.isOfPrice() == ofPrice && head.has(it))
                .sorted((one, other) -> Boolean.compare(other.isRest(), one.isRest()))
                .toList();
    }

    /** What all rows of the product say; blank rows repeat. */
    private String shared(Column column) {
        var first = "";
        for (var line : sheet.lines()) {
            var cell = head.cell(line, column);
            if (cell.isEmpty() || cell.equals(first)) continue;
            if (first.isEmpty()) first = cell;
            else fault("/" + column.field(), "differs", column.code(), line.number());
        }
        return first;
    }

    private void prices() {
        var rows = sheet.lines().stream().filter(this::hasPrice).toList();
        if (rows.isEmpty()) return;
        result.prices().clear();
        for (var row : rows) {
            var id = head.cell(row, Column.PRICING_OPTION_ID);
            var before = base.prices().stream()
                    .filter(it -> it.path(Column.PRICING_OPTION_ID.field())
                            .asString("")
                            .equals(id))
                    .findFirst()
                    .orElse(null);
            var price = before == null ? ExactJson.nodes().objectNode() : before.deepCopy();
            var at = "/pricing_options/" + result.prices().size();
            result.prices().add(price);
            priceRows.add(row.number());
            columns(true).forEach(it -> lay(it, before, price, head.cell(row, it), at));
        }
    }

    private boolean hasPrice(SheetLine line) {
        return Column.all().stream()
                .anyMatch(it -> it.isOfPrice() && !head.cell(line, it).isEmpty());
    }

    private void lay(
            Column column, @Nullable ObjectNode before, @Nullable ObjectNode price, String cell, String parent) {
        if ((price == null || before != null) && base.cell(column, before).equals(cell)) return;
        var at = parent + (column.part() == Column.Part.GUIDANCE ? "/price_guidance/" : "/") + column.field();
        try {
            if (column.isRest()) replaceRest(price, cell, column);
            else if (!cell.isEmpty()) result.set(column, price, column.kind().read(cell));
            else if (!result.isBeyondCells(column, price)) result.remove(column, price);
        } catch (CellFault unread) {
            fault(at, unread.rule(), unread.arguments());
        }
    }

    private void replaceRest(@Nullable ObjectNode price, String cell, Column column) {
        var document = price == null ? result.product() : price;
        JsonNode given =
                cell.isEmpty() ? ExactJson.nodes().objectNode() : column.kind().read(cell);
        Rest.clear(document, price != null);
        Rest.add(document, given, price != null);
    }

    private void fault(String at, String rule, Object... arguments) {
        faults.add(Fault.at(at, "catalog.import.fault." + rule, arguments));
    }
}
