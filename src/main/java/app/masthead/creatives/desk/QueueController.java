package app.masthead.creatives.desk;

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
class QueueController {

    private static final int LONGEST_POSITION = 1_000;

    private final DeskLists lists;
    private final DeskChips chips;

    QueueController(DeskLists lists, DeskChips chips) {
        this.lists = lists;
        this.chips = chips;
    }

    @GetMapping(DeskFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        var given = new Parameters(query);
        var filter = DeskFilter.of(given);
        var after = given.text("after", LONGEST_POSITION);
        var list = new DeskList(
                filter, lists.page(filter, after, Desk.reader(request)), lists.counts(filter), after != null);
        model.addAttribute("list", list);
        model.addAttribute("chips", chips.of(list));
        model.addAttribute(
                "types",
                Arrays.stream(CreativeType.values()).map(CreativeType::code).toList());
        return "creatives/creatives";
    }
}
