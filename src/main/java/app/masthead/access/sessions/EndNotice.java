package app.masthead.access.sessions;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says how many sessions have just ended. */
public final class EndNotice {

    private EndNotice() {}

    public static void of(int ended, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", ended == 0 ? "access.sessions.none-left" : "access.sessions.ended");
        flash.addFlashAttribute("noticeArgs", List.of(ended));
    }
}
