package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.KnownIssuers;
import app.masthead.access.connections.StaleDraft;
import app.masthead.access.connections.providers.OidcProviders;
import app.masthead.access.connections.providers.ProviderBudget;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.TooMany;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of a connection by OpenID Connect: who the provider is, and who we are to it. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/openid-connect")
class OidcSettingsController {

    private static final String PAGE = "access/connections/openid-connect";

    private final ConnectionModel page;
    private final Drafts drafts;
    private final OidcProviders providers;
    private final ProviderBudget budget;
    private final KnownIssuers known;
    private final DraftConflict conflict;

    OidcSettingsController(
            ConnectionModel page,
            Drafts drafts,
            OidcProviders providers,
            ProviderBudget budget,
            KnownIssuers known,
            DraftConflict conflict) {
        this.page = page;
        this.drafts = drafts;
        this.providers = providers;
        this.budget = budget;
        this.known = known;
        this.conflict = conflict;
    }

    @Can("sign-in.view")
    @RecentProof
    @GetMapping
    String show(@PathVariable String connection, Model model) {
        model.addAttribute("form", OidcForm.of(draft(connection, model)));
        return PAGE;
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping
    Object change(
            @PathVariable String connection,
            @ModelAttribute("form") OidcForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        var draft = draft(connection, model);
        OidcFormRules.check(form, draft, errors);
        if (!errors.hasErrors()) {
            ask(form, draft.kind(), errors);
        }
        if (errors.hasErrors()) {
            return invalid(form, errors);
        }
        try {
            drafts.change(connection, form.change(draft.kind(), known), version);
        } catch (StaleDraft stale) {
            return stale(form, drafts.get(connection));
        }
        flash.addFlashAttribute("notice", "connections.saved");
        return "redirect:/settings/sign-in/connections/" + connection;
    }

    private Draft draft(String connection, Model model) {
        return page.add(connection, it -> it.kind().speaksOidc(), model);
    }

    /** Nothing is stored that a sign-in could not begin with, and no transaction waits for a provider. */
    private void ask(OidcForm form, ConnectionKind kind, BindingResult errors) {
        try {
            budget.take();
            providers.examine(form.issuer(kind, known));
        } catch (UnusableProvider unusable) {
            errors.rejectValue(field(kind), unusable.messageKey(), unusable.arguments(), null);
        } catch (TooMany spent) {
            errors.reject(spent.messageKey());
        }
    }

    private static String field(ConnectionKind kind) {
        return switch (kind) {
            case AZURE_AD -> "directory";
            case GOOGLE -> "domains";
            case OIDC, SAML -> "issuer";
        };
    }

    private static ModelAndView invalid(OidcForm form, BindingResult errors) {
        askSecretAgain(form, errors);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView stale(OidcForm form, Draft stored) {
        var shown = form.shownOn(stored);
        var asked = new BeanPropertyBindingResult(shown, "form");
        askSecretAgain(form, asked);
        return conflict.page(PAGE, stored, shown, FormDifference.between(OidcForm.of(stored), form, "secret"))
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", asked);
    }

    /** A secret that was typed is not sent back, so that saving once more would keep the earlier one unnoticed. */
    private static void askSecretAgain(OidcForm form, BindingResult errors) {
        if (form.secret() != null && !errors.hasFieldErrors("secret")) {
            errors.rejectValue("secret", "connections.secret.again");
        }
    }
}
