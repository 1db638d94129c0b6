package app.masthead.inventory.placement;

import java.util.List;

/** The part of a form that says where something runs and which creatives it takes. */
public interface PlacementForm {

    /** The typed lines of inventory. */
    List<SelectorLine> selectors();

    /** The ids of the ticked formats of the reference catalogue. */
    List<String> formats();

    /** The typed lines of other formats. */
    List<FormatLine> others();

    /** The lines of inventory to show: those that are filled in, and one to fill in. */
    default List<SelectorLine> selectorLines() {
        return Lines.withOneMore(selectors(), SelectorLine::isBlank, SelectorLine.BLANK);
    }

    /** The lines of other formats to show: those that are filled in, and one to fill in. */
    default List<FormatLine> otherLines() {
        return Lines.withOneMore(others(), FormatLine::isBlank, FormatLine.BLANK);
    }
}
