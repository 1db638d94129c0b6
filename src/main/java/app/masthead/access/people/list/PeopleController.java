package app.masthead.access.people.list;

import app.masthead.access.Role;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people. */
@Can("users.view")
@Controller
class PeopleController {

    private final PeopleList people;
    private final Words words;

    PeopleController(PeopleList people, Words words) {
        this.people = people;
        this.words = words;
    }

    @GetMapping(PeopleFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = PeopleFilter.of(given);
        var found = people.list(filter, given.position(filter.order().size()));
        model.addAttribute("filter", filter);
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::code).toList());
        model.addAttribute("list", found.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", found.counts().tabs(filter.address(), "people.status", filter.statusCode()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute("chips", chips(filter));
        return "access/people/people";
    }

    @HxRequest(target = "people")
    @GetMapping(PeopleFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "access/people/people-list :: list";
    }

    private List<Chip> chips(PeopleFilter filter) {
        return new Chips(filter.address())
                .with("q", words.about("people.chip.q", filter.q()))
                .with(
                        "role",
                        filter.role() == null
                                ? null
                                : words.value("access.role", filter.role().code()))
                .all();
    }
}
