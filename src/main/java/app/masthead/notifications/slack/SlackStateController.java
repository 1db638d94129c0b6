package app.masthead.notifications.slack;

import app.masthead.notifications.Receipt;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tests Slack, sends messages again, and removes the address. */
@Can("settings.edit")
@Controller
@RequestMapping(SlackController.PATH)
class SlackStateController {

    private static final String HERE = "redirect:" + SlackController.PATH;

    private final SlackChannel channel;
    private final SlackTrials trials;
    private final SlackRepetition repetition;
    private final Words words;

    SlackStateController(SlackChannel channel, SlackTrials trials, SlackRepetition repetition, Words words) {
        this.channel = channel;
        this.trials = trials;
        this.repetition = repetition;
        this.words = words;
    }

    @PostMapping("/test")
    String test(RedirectAttributes flash) {
        var receipt = trials.run();
        var passed = receipt.delivered();
        flash.addFlashAttribute("notice", "slack.tested." + (passed ? "passed" : "failed"));
        flash.addFlashAttribute("noticeArgs", List.of(outcome(receipt)));
        flash.addFlashAttribute("noticeTone", passed ? "positive" : "negative");
        return HERE;
    }

    @PostMapping("/messages/{message}/repetition")
    String again(
            @PathVariable UUID message,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        repetition.again(message, SeenVersion.read(version));
        flash.addFlashAttribute("notice", "slack.again.done");
        return HERE;
    }

    @RecentProof
    @PostMapping("/removal")
    String remove(@RequestParam(required = false) @Nullable String version, RedirectAttributes flash) {
        var withdrawn = channel.remove(SeenVersion.read(version));
        flash.addFlashAttribute("notice", "slack.removed");
        flash.addFlashAttribute("noticeArgs", List.of(withdrawn));
        return HERE;
    }

    private String outcome(Receipt receipt) {
        return receipt.problem() == null
                ? words.of("slack.result.status", String.valueOf(receipt.status()))
                : words.of("notifications.problem." + receipt.problem());
    }
}
