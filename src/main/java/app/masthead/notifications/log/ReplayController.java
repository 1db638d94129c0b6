package app.masthead.notifications.log;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a delivery again because somebody wants it. */
@Can("buyers.tokens")
@RecentProof
@Controller
class ReplayController {

    private final Replay replay;

    ReplayController(Replay replay) {
        this.replay = replay;
    }

    @PostMapping(BuyerPages.PATH + "/{buyer}/notifications/{delivery}/repetition")
    String again(
            @PathVariable String buyer,
            @PathVariable UUID delivery,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        var id = Segment.read(buyer);
        replay.again(id, delivery, SeenVersion.read(version));
        flash.addFlashAttribute("notice", "notifications.delivery.again.done");
        return "redirect:" + DeliveryFilter.path(id) + "/" + delivery;
    }
}
