package app.masthead.catalog.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as spreadsheets count, the head being row 1
 * @param cells in the order of the head, without the blanks around them
 */
public record SheetLine(int number, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
