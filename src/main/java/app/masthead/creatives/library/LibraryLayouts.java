package app.masthead.creatives.library;

import app.masthead.platform.web.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The ways from one layout and order of the library to the others. */
final class LibraryLayouts {

    /**
     * A layout to choose.
     *
     * @param code names its label
     */
    record Choice(String code, String icon, String href, boolean current) {}

    private LibraryLayouts() {}

    static List<Choice> of(LibraryFilter filter, Layout current) {
        return Arrays.stream(Layout.values())
                .map(layout -> new Choice(
                        layout.code(),
                        layout == Layout.GRID ? "layout-grid" : "list",
                        filter.with(Layout.PARAMETER, layout.code()),
                        layout == current))
                .toList();
    }

    /** The heads of the table's columns. */
    static Sorting sorting(LibraryFilter filter) {
        return new Sorting(filter.address(), filter.order().code(), Set.of("changed"));
    }
}
