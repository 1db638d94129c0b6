package app.masthead.access.sessions;

import app.masthead.access.Person;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's sessions in a tenant. */
@Can("users.view")
@Controller
class SessionsController {

    private final SessionList sessions;
    private final SessionLimitSettings limits;
    private final Words words;

    SessionsController(SessionList sessions, SessionLimitSettings limits, Words words) {
        this.sessions = sessions;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping(SessionFilter.PATH)
    String list(
            @AuthenticationPrincipal Person person, @RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = SessionFilter.of(given);
        var list = sessions.page(filter, given.position(SessionList.ORDER.size()));
        model.addAttribute("filter", filter);
        model.addAttribute("list", list);
        model.addAttribute(
                "states",
                Arrays.stream(SessionState.values()).map(SessionState::code).toList());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("chips", chips(filter, list.rows()));
        model.addAttribute("current", person.arrival().id());
        model.addAttribute("numbers", sessions.live());
        model.addAttribute("limits", limits.current());
        return "access/sessions";
    }

    @HxRequest(target = "sessions")
    @GetMapping(SessionFilter.PATH)
    String rows(
            @AuthenticationPrincipal Person person, @RequestParam MultiValueMap<String, String> query, Model model) {
        list(person, query, model);
        return "access/sessions-list :: list";
    }

    private List<Chip> chips(SessionFilter filter, List<SessionRow> rows) {
        var state = filter.state();
        return new Chips(filter.address())
                .with("q", words.about("access.sessions.chip.q", filter.q()))
                .with("person", filter.person() == null ? null : person(filter.person(), rows))
                .with("state", state == SessionState.LIVE ? null : words.value("access.sessions.state", state.code()))
                .all();
    }

    /** By the name that a row of theirs tells. */
    private String person(UUID id, List<SessionRow> rows) {
        return words.of(
                "access.sessions.chip.person",
                rows.isEmpty() ? id.toString() : rows.getFirst().person());
    }
}
