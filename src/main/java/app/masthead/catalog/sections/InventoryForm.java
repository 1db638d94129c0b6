package app.masthead.catalog.sections;

import app.masthead.inventory.placement.FormatLine;
import app.masthead.inventory.placement.PlacementForm;
import app.masthead.inventory.placement.SelectorLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a product runs, as somebody types it: on a profile, or on properties named line by line. */
record InventoryForm(@Nullable String source, @Nullable String profile, List<SelectorLine> selectors)
        implements PlacementForm {

    static final String HERE = "here";
    static final String PROFILE = "profile";

    InventoryForm {
        selectors = Given.list(selectors);
    }

    public boolean isOnProfile() {
        return PROFILE.equals(source);
    }

    /** Said in a section of its own. */
    @Override
    public List<String> formats() {
        return List.of();
    }

    @Override
    public List<FormatLine> others() {
        return List.of();
    }
}
