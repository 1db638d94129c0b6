package app.masthead.catalog.exchange;

import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.sheet.SheetPlaces;
import java.util.List;

/**
 * What is wrong with a file, and where.
 *
 * @param row of a sheet; none in JSON
 * @param at a column of a sheet, or a JSON pointer into the file; may be empty
 */
record ImportFault(int row, String at, String key, List<Object> arguments) {

    private static final int NO_ROW = 0;

    ImportFault {
        arguments = List.copyOf(arguments);
    }

    static ImportFault inJson(String item, Fault fault) {
        return new ImportFault(NO_ROW, item + fault.at(), fault.key(), fault.arguments());
    }

    static ImportFault inSheet(SheetPlaces places, Fault fault) {
        return new ImportFault(places.row(fault.at()), places.column(fault.at()), fault.key(), fault.arguments());
    }

    public boolean isInSheet() {
        return row != NO_ROW;
    }
}
