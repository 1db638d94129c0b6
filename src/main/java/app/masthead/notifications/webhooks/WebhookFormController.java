package app.masthead.notifications.webhooks;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a buyer is told, and with which secret. A new secret stands in the answer to its form and nowhere else; the same
 * form sent again makes no other, for it has seen an older version by then.
 */
@Can("buyers.tokens")
@RecentProof
@Controller
@RequestMapping(BuyerPages.PATH + "/{buyer}/webhook")
class WebhookFormController {

    private static final String PAGE = "notifications/webhook-form";

    private final Webhooks webhooks;
    private final TypedAddresses addresses;

    WebhookFormController(Webhooks webhooks, TypedAddresses addresses) {
        this.webhooks = webhooks;
        this.addresses = addresses;
    }

    @GetMapping("/address")
    ModelAndView edit(@PathVariable String buyer) {
        var held = webhooks.find(Segment.read(buyer));
        var stored = held.webhook();
        return page(held.buyer(), stored != null, HttpStatus.OK)
                .addObject("form", stored == null ? new WebhookForm(null, null) : WebhookForm.of(stored));
    }

    @PostMapping("/address")
    Object save(
            @PathVariable String buyer,
            @ModelAttribute("form") WebhookForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.getTarget() == null) throw new Invalid("platform.error.lines");
        var holder = webhooks.find(Segment.read(buyer)).buyer();
        var known = form.version() != null;
        form.check(addresses, errors);
        if (errors.hasErrors()) return page(holder, known, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            if (!known) return shown(holder, webhooks.add(holder.id(), form.address()));
            webhooks.move(holder.id(), form.address(), SeenVersion.read(form.version()));
        } catch (StaleWebhook faster) {
            return stale(form, webhooks.get(holder.id()));
        }
        flash.addFlashAttribute("notice", "notifications.webhook.changed");
        return "redirect:" + holder.href() + "/webhook";
    }

    @GetMapping("/secret")
    ModelAndView ask(@PathVariable String buyer) {
        var webhook = webhooks.get(Segment.read(buyer));
        return new ModelAndView("notifications/webhook-secret")
                .addObject("buyer", webhook.buyer())
                .addObject("webhook", webhook);
    }

    @PostMapping("/secret")
    ModelAndView replace(@PathVariable String buyer, @RequestParam(required = false) @Nullable String version) {
        var holder = webhooks.find(Segment.read(buyer)).buyer();
        return shown(holder, webhooks.replaceSecret(holder.id(), SeenVersion.read(version)));
    }

    private static ModelAndView stale(WebhookForm form, Webhook stored) {
        return page(stored.buyer(), true, HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(WebhookForm.of(stored), form.on(stored)));
    }

    private static ModelAndView shown(Holder buyer, Secret secret) {
        return new ModelAndView("notifications/webhook-made")
                .addObject("buyer", buyer)
                .addObject("secret", secret.reveal());
    }

    private static ModelAndView page(Holder buyer, boolean known, HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("buyer", buyer).addObject("known", known);
    }
}
