package app.masthead.creatives.review;

import app.masthead.creatives.ReviewAction;
import app.masthead.platform.web.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The line that tells what has just been done.
 *
 * @param attributes as the line at the foot of the window reads them
 */
record Notice(Map<String, Object> attributes) {

    static final Notice NONE = new Notice(Map.of());

    static Notice of(ReviewAction done, String creative) {
        return saying("creatives.done." + done.code(), creative);
    }

    static Notice saying(String message, Object... arguments) {
        return new Notice(Map.of("notice", message, "noticeArgs", List.of(arguments)));
    }

    /** With a button beside it that takes back what was done. */
    Notice undoneBy(Address undo) {
        var more = new HashMap<>(attributes);
        more.put("undo", undo.toString());
        return new Notice(Map.copyOf(more));
    }

    /** The same from a page that is answered with another page, and not with a part of it. */
    Notice undoneAt(String undo) {
        var more = new HashMap<>(attributes);
        more.put("undo", undo);
        more.put("undoLeads", true);
        return new Notice(Map.copyOf(more));
    }

    /** In the tone of what is less than was hoped for. */
    Notice cautiously() {
        var more = new HashMap<>(attributes);
        more.put("noticeTone", "caution");
        return new Notice(Map.copyOf(more));
    }

    /** Leads to an address, where the line is shown. */
    String at(String address, RedirectAttributes flash) {
        attributes.forEach(flash::addFlashAttribute);
        return "redirect:" + address;
    }
}
