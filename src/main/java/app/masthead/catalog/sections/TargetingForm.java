package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Lines;
import app.masthead.platform.web.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a product is delivered unless an order says otherwise, as somebody types it. */
record TargetingForm(
        List<String> countries,
        List<String> notCountries,
        @Nullable String regions,
        @Nullable String notRegions,
        List<String> devices,
        List<String> platforms,
        List<String> languages,
        List<DaypartLine> dayparts,
        @Nullable String audiences,
        @Nullable String notAudiences,
        List<KeyLine> keys,
        List<String> categories) {

    /** A region of the world that is ticked stands for its countries. */
    TargetingForm {
        countries = Regions.expanded(Given.list(countries));
        notCountries = Regions.expanded(Given.list(notCountries));
        devices = Given.list(devices);
        platforms = Given.list(platforms);
        languages = Given.list(languages);
        dayparts = Given.list(dayparts);
        keys = Given.list(keys);
        categories = Given.list(categories);
    }

    /** The times of day to show: those that are filled in, and one to fill in. */
    public List<DaypartLine> daypartLines() {
        return Lines.withOneMore(dayparts, DaypartLine::isBlank, DaypartLine.BLANK);
    }

    /** The keys to show: those that are filled in, and one to fill in. */
    public List<KeyLine> keyLines() {
        return Lines.withOneMore(keys, KeyLine::isBlank, KeyLine.BLANK);
    }
}
