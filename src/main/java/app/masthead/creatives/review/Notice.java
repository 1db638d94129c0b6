package app.masthead.creatives.review;

import app.masthead.creatives.SecondThoughts.OpenDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The line that tells what has just been done.
 *
 * @param attributes as the line at the foot of the window reads them
 * @param decision of which it tells; null for what else was done
 */
record Notice(Map<String, Object> attributes, @Nullable UUID decision) {

    static final Notice NONE = new Notice(Map.of(), null);

    static Notice saying(String message, Object... arguments) {
        return new Notice(Map.of("notice", message, "noticeArgs", List.of(arguments)), null);
    }

    /** Of a decision, with a button beside it that takes it back; the list in hand stays so. */
    static Notice of(OpenDecision decision, CreativeFilter list) {
        var undo = list.addressAt(decision.creative().path() + "/undo").with("decision", decision.decision());
        var said = saying("creatives.done." + decision.action().code(), decision.name())
                .with("undo", undo.toString())
                .with("undoSeconds", decision.seconds());
        return new Notice(said.attributes, decision.decision());
    }

    /** Above those of what was done shortly before. */
    Notice above(List<Notice> earlier) {
        return earlier.isEmpty()
                ? this
                : with("earlier", earlier.stream().map(Notice::attributes).toList());
    }

    /** With a button that takes back what was done, on a page that is answered with another page, not with a part of it. */
    Notice undoneAt(String undo) {
        return with("undo", undo).with("undoLeads", true);
    }

    /** In the tone of what is less than was hoped for. */
    Notice cautiously() {
        return with("noticeTone", "caution");
    }

    private Notice with(String name, Object value) {
        var more = new HashMap<>(attributes);
        more.put(name, value);
        return new Notice(Map.copyOf(more), decision);
    }

    /** Leads to an address, where the line is shown. */
    String at(String address, RedirectAttributes flash) {
        attributes.forEach(flash::addFlashAttribute);
        return "redirect:" + address;
    }
}
