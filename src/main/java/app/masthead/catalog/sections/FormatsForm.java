package app.masthead.catalog.sections;

import app.masthead.inventory.placement.FormatLine;
import app.masthead.inventory.placement.PlacementForm;
import app.masthead.inventory.placement.SelectorLine;
import java.util.List;

/**
 * Which creatives a product takes, as somebody types it: formats to tick, and others line by line.
 *
 * @param offered the ticked formats of the publisher's creative agents, as {@link AgentOffers} writes them
 */
record FormatsForm(List<String> formats, List<String> offered, List<FormatLine> others) implements PlacementForm {

    FormatsForm {
        formats = Given.list(formats);
        offered = Given.list(offered);
        others = Given.list(others);
    }

    /** Said in a section of its own. */
    @Override
    public List<SelectorLine> selectors() {
        return List.of();
    }
}
