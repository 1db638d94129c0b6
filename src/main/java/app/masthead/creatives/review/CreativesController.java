package app.masthead.creatives.review;

import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
    private final CreativeFilterChips chips;

    CreativesController(CreativeLists lists, CreativeFilterChips chips) {
        this.lists = lists;
        this.chips = chips;
    }

    @GetMapping(CreativeFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        var given = new Parameters(query);
        var filter = CreativeFilter.of(given);
        var after = given.text("after", LONGEST_POSITION);
        var list = new CreativeList(
                filter, lists.page(filter, after, ReviewContext.reader(request)), lists.counts(filter), after != null);
        model.addAttribute("list", list);
        model.addAttribute("chips", chips.of(list));
        model.addAttribute(
                "types",
                Arrays.stream(CreativeType.values()).map(CreativeType::code).toList());
        return "creatives/creatives";
    }
}
