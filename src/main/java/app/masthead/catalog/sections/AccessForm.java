package app.masthead.catalog.sections;

import app.masthead.platform.web.Regions;
import java.util.List;

/** Who may buy a product and where, as somebody ticks it. */
record AccessForm(List<String> buyers, List<String> countries) {

    /** A region that is ticked stands for its countries. */
    AccessForm {
        buyers = Given.list(buyers);
        countries = Regions.expanded(Given.list(countries));
    }
}
