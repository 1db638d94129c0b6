package app.masthead.creatives.review;

import app.masthead.platform.web.Parameters;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the list of creatives shows. */
@Component
class CreativeListPage {

    static final String TEMPLATE = "creatives/creatives";

    private static final int LONGEST_POSITION = 1_000;

    private final CreativeLists lists;
    private final CreativeChoices choices;
    private final FacetOptions options;
    private final CreativeFilterChips chips;

    CreativeListPage(CreativeLists lists, CreativeChoices choices, FacetOptions options, CreativeFilterChips chips) {
        this.lists = lists;
        this.choices = choices;
        this.options = options;
        this.chips = chips;
    }

    CreativeCounts counts(CreativeFilter filter, UUID reader) {
        return choices.of(filter, reader);
    }

    /**
     * Fills the page.
     *
     * @param picked those that are ticked, as the form names them
     */
    void fill(Model model, Parameters given, UUID reader, CreativeCounts counts, Set<String> picked) {
        var filter = CreativeFilter.of(given);
        var after = given.text("after", LONGEST_POSITION);
        var offered = options.of(filter, counts);
        model.addAttribute("list", new CreativeList(filter, lists.page(filter, after, reader), counts, after));
        model.addAttribute("views", counts.views());
        model.addAttribute("options", offered);
        model.addAttribute("chips", chips.of(filter, offered));
        model.addAttribute("picked", picked);
    }

    /** The address of the very page of the list that somebody has before them. */
    static String address(Parameters given) {
        return CreativeFilter.of(given)
                .address()
                .with("after", given.text("after", LONGEST_POSITION))
                .toString();
    }
}
