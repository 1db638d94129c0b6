package app.masthead.overview.search;

import app.masthead.platform.search.SearchTerms;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The search in the bar: as a page of its own, and as what appears below the box while somebody types. */
@Can("home.view")
@Controller
class SearchController {

    private static final int ON_PAGE = 10;
    private static final int IN_BOX = 5;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String page(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        show(query, can, ON_PAGE, model);
        return "overview/search";
    }

    @GetMapping("/search/hits")
    String hits(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        show(query, can, IN_BOX, model);
        return "overview/search-hits";
    }

    private void show(MultiValueMap<String, String> query, Map<String, Boolean> can, int most, Model model) {
        var typed = Optional.ofNullable(new Parameters(query).text("q", SearchTerms.LONGEST));
        model.addAttribute("typed", typed.orElse(""));
        model.addAttribute(
                "groups",
                typed.flatMap(SearchTerms::of)
                        .map(terms -> search.find(terms, can, most))
                        .orElse(List.of()));
    }
}
