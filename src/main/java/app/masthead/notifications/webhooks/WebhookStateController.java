package app.masthead.notifications.webhooks;

import app.masthead.buyers.BuyerPages;
import app.masthead.notifications.Receipt;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import app.masthead.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tests, pauses, resumes and removes webhooks. */
@Can("buyers.tokens")
@RecentProof
@Controller
@RequestMapping(BuyerPages.PATH + "/{buyer}/webhook")
class WebhookStateController {

    private final Webhooks webhooks;
    private final WebhookTrials trials;
    private final Words words;

    WebhookStateController(Webhooks webhooks, WebhookTrials trials, Words words) {
        this.webhooks = webhooks;
        this.trials = trials;
        this.words = words;
    }

    @PostMapping("/test")
    String test(@PathVariable String buyer, RedirectAttributes flash) {
        var receipt = trials.run(Segment.read(buyer));
        var passed = receipt.delivered();
        flash.addFlashAttribute("notice", "notifications.webhook.tested." + (passed ? "passed" : "failed"));
        flash.addFlashAttribute("noticeArgs", List.of(outcome(receipt)));
        flash.addFlashAttribute("noticeTone", passed ? "positive" : "negative");
        return back(buyer);
    }

    @PostMapping("/pause")
    String pause(
            @PathVariable String buyer,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        webhooks.activate(Segment.read(buyer), false, SeenVersion.read(version));
        flash.addFlashAttribute("notice", "notifications.webhook.paused");
        return back(buyer);
    }

    @PostMapping("/resumption")
    String resume(
            @PathVariable String buyer,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        webhooks.activate(Segment.read(buyer), true, SeenVersion.read(version));
        flash.addFlashAttribute("notice", "notifications.webhook.resumed");
        return back(buyer);
    }

    @GetMapping("/removal")
    String ask(@PathVariable String buyer, Model model) {
        var webhook = webhooks.get(Segment.read(buyer));
        model.addAttribute("buyer", webhook.buyer());
        model.addAttribute("webhook", webhook);
        return "notifications/webhook-removal";
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String buyer,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        var withdrawn = webhooks.remove(Segment.read(buyer), SeenVersion.read(version));
        flash.addFlashAttribute("notice", "notifications.webhook.removed");
        flash.addFlashAttribute("noticeArgs", List.of(withdrawn));
        return back(buyer);
    }

    private String outcome(Receipt receipt) {
        return receipt.problem() == null
                ? words.of("notifications.result.status", String.valueOf(receipt.status()))
                : words.of("notifications.problem." + receipt.problem());
    }

    private static String back(String buyer) {
        return "redirect:" + BuyerPages.of(Segment.read(buyer)) + "/webhook";
    }
}
