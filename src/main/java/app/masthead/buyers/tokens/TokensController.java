package app.masthead.buyers.tokens;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.Segment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes, replaces and revokes tokens of a buyer. A new token stands in the answer to its form and nowhere else: neither
 * in the session nor in an address; the same form sent again does not show it again.
 */
@Can("buyers.tokens")
@RecentProof
@Controller
@RequestMapping(BuyerPages.PATH + "/{buyer}/tokens")
class TokensController {

    private static final String PAGE = "buyers/token-form";

    private final TokenChanges tokens;
    private final Clock clock;

    TokensController(TokenChanges tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String buyer, @ModelAttribute(name = "format", binding = false) Format format, Model model) {
        model.addAttribute("form", TokenForm.blank(today(format)));
        about(buyer, model);
        return PAGE;
    }

    @PostMapping
    Object create(
            @PathVariable String buyer,
            @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        form.check(today(format), errors);
        var made = tokens.made(Segment.read(buyer), form.id());
        if (made.isPresent()) return again(made.get(), form, errors, format);
        about(buyer, model);
        if (errors.hasErrors()) return refused();
        return made(buyer, () -> tokens.create(Segment.read(buyer), form.terms(format.zone())), form, errors, format);
    }

    @GetMapping("/{token}/rotation")
    String instead(
            @PathVariable String buyer,
            @PathVariable UUID token,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        var old = tokens.get(Segment.read(buyer), token);
        model.addAttribute("form", TokenForm.instead(old, today(format)));
        about(buyer, old, model);
        return PAGE;
    }

    @PostMapping("/{token}/rotation")
    Object rotate(
            @PathVariable String buyer,
            @PathVariable UUID token,
            @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        form.check(today(format), errors);
        form.checkGrace(errors);
        var made = tokens.made(Segment.read(buyer), form.id());
        if (made.isPresent()) return again(made.get(), form, errors, format);
        about(buyer, tokens.made(Segment.read(buyer), token).orElseThrow(NoSuchToken::new), model);
        if (errors.hasErrors()) return refused();
        var grace = Grace.of(form.grace()).orElseThrow();
        return made(
                buyer,
                () -> tokens.rotate(Segment.read(buyer), token, form.terms(format.zone()), grace),
                form,
                errors,
                format);
    }

    @GetMapping("/{token}/revocation")
    String ask(@PathVariable String buyer, @PathVariable UUID token, Model model) {
        model.addAttribute("old", tokens.get(Segment.read(buyer), token));
        return "buyers/token-revocation";
    }

    @PostMapping("/{token}/revocation")
    String revoke(@PathVariable String buyer, @PathVariable UUID token, RedirectAttributes flash) {
        var id = Segment.read(buyer);
        var name = tokens.revoke(id, token).name();
        flash.addFlashAttribute("notice", "buyers.token.revoked.done");
        flash.addFlashAttribute("noticeArgs", List.of(name));
        return "redirect:" + BuyerPages.of(id);
    }

    private ModelAndView made(
            String buyer, Supplier<NewToken> making, TokenForm form, BindingResult errors, Format format) {
        try {
            return new ModelAndView("buyers/token-made")
                    .addObject("token", making.get().value().reveal());
        } catch (AlreadyShown again) {
            return again(tokens.made(Segment.read(buyer), form.id()).orElseThrow(() -> again), form, errors, format);
        } catch (TooManyTokens many) {
            errors.reject(many.messageKey(), new Object[] {TokenChanges.MOST}, null);
            return refused();
        }
    }

    /** What a form made stands in its first answer alone: a browser that was given another is told what is left to do. */
    private ModelAndView again(StoredToken made, TokenForm form, BindingResult errors, Format format) {
        return new ModelAndView("buyers/token-again", HttpStatus.CONFLICT)
                .addObject("made", made)
                .addObject("same", !errors.hasErrors() && made.isOf(form.terms(format.zone())))
                .addObject("sound", made.isSound(clock.instant()));
    }

    private void about(String buyer, Model model) {
        var id = Segment.read(buyer);
        model.addAttribute("buyerName", tokens.holder(id));
        model.addAttribute("buyerHref", BuyerPages.of(id));
        model.addAttribute("graces", Grace.codes());
    }

    private void about(String buyer, StoredToken token, Model model) {
        model.addAttribute("old", token);
        about(buyer, model);
    }

    private LocalDate today(Format format) {
        return LocalDate.ofInstant(clock.instant(), format.zone());
    }

    private static ModelAndView refused() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
