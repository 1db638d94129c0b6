package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.ReviewAction;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide about a creative. */
@Controller
@Can("creatives.review")
@RequestMapping("/creatives/{principal}/{creative}")
class ReviewActionController {

    private final ReviewActions actions;

    ReviewActionController(ReviewActions actions) {
        this.actions = actions;
    }

    /** Who asks, with what typed in, about which creative; every decision needs the same. */
    @ModelAttribute("ask")
    Ask ask(@ModelAttribute("form") ReviewActionForm form, HttpServletRequest request, HttpServletResponse response) {
        var given = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> given.addAll(name, Arrays.asList(values)));
        var context = ReviewContext.of(request, new Parameters(given));
        return action -> new ReviewActions.Asked(action, id(request), form, context, response);
    }

    /** A request for a decision that only lacks which. */
    interface Ask {
        ReviewActions.Asked about(ReviewAction action);
    }

    @PostMapping("/approval")
    Object approve(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.APPROVAL), model, flash);
    }

    @PostMapping("/rejection")
    Object reject(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.REJECTION), model, flash);
    }

    @PostMapping("/changes")
    Object requestChanges(
            @ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.CHANGES), model, flash);
    }

    @PostMapping("/suspension")
    Object suspend(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.SUSPENSION), model, flash);
    }

    @PostMapping("/restoration")
    Object restore(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.RESTORATION), model, flash);
    }

    @PostMapping("/reversal")
    Object reverse(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.REVERSAL), model, flash);
    }

    @PostMapping("/archive")
    Object archive(@ModelAttribute(name = "ask", binding = false) Ask ask, Model model, RedirectAttributes flash) {
        return actions.decide(ask.about(ReviewAction.ARCHIVE), model, flash);
    }

    /** Names the creative by the path alone, whatever parameters there are. */
    private static CreativeId id(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return CreativeId.ofPath(
                Objects.toString(variables.get("principal")), Objects.toString(variables.get("creative")));
    }
}
