package app.masthead.catalog.sections;

import app.masthead.platform.text.ProposedId;
import org.jspecify.annotations.Nullable;

/** The least that a new product needs, as somebody types it. */
record NewProductForm(
        @Nullable String name,
        @Nullable String id,
        @Nullable String delivery) {

    /** An id left out is made of the name; empty when there is nothing to make it from. */
    String chosenId() {
        if (id != null) return id;
        return name == null ? "" : ProposedId.from(name).orElse("");
    }
}
