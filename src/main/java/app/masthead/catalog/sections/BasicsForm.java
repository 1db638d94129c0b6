package app.masthead.catalog.sections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product is and how it is sold, as somebody types it. */
record BasicsForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable String tags,
        @Nullable String delivery,
        @Nullable String exclusivity,
        @Nullable String custom,
        @Nullable String expires,
        List<String> channels) {

    BasicsForm {
        channels = Given.list(channels);
    }
}
