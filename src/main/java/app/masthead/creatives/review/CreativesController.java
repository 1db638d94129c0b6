package app.masthead.creatives.review;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of creatives; what waits comes first. */
@Controller
@Can("creatives.view")
class CreativesController {

    private static final int LONGEST_POSITION = 1_000;

    private final CreativeLists lists;
    private final CreativeChoices choices;
    private final FacetOptions options;
    private final CreativeFilterChips chips;

    CreativesController(CreativeLists lists, CreativeChoices choices, FacetOptions options, CreativeFilterChips chips) {
        this.lists = lists;
        this.choices = choices;
        this.options = options;
        this.chips = chips;
    }

    @GetMapping(CreativeFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        var given = new Parameters(query);
        var reader = ReviewContext.reader(request);
        var filter = CreativeFilter.of(given);
        var counts = choices.of(filter, reader);
        return first(counts, query).orElseGet(() -> shown(filter, given, reader, counts, model));
    }

    /** The bare address leads to the view with which the reader begins. */
    private static Optional<String> first(CreativeCounts counts, MultiValueMap<String, String> query) {
        return counts.views().stream()
                .filter(view -> view.first() && query.isEmpty())
                .findFirst()
                .map(view -> "redirect:" + view.href());
    }

    private String shown(CreativeFilter filter, Parameters given, UUID reader, CreativeCounts counts, Model model) {
        var after = given.text("after", LONGEST_POSITION);
        var offered = options.of(filter, counts);
        model.addAttribute("list", new CreativeList(filter, lists.page(filter, after, reader), counts, after != null));
        model.addAttribute("views", counts.views());
        model.addAttribute("options", offered);
        model.addAttribute("chips", chips.of(filter, offered));
        return "creatives/creatives";
    }
}
