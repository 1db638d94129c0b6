package app.masthead.buyers.edit;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Segment;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Archives, restores and deletes buyers. */
@Can("buyers.edit")
@Controller
class BuyerStateController {

    private final BuyerChanges buyers;

    BuyerStateController(BuyerChanges buyers) {
        this.buyers = buyers;
    }

    @PostMapping(BuyerPages.PATH + "/{buyer}/archive")
    String archive(@PathVariable String buyer, RedirectAttributes flash) {
        return "redirect:" + BuyerPages.of(done(buyer, buyers::archive, "buyers.archived.done", flash));
    }

    @PostMapping(BuyerPages.PATH + "/{buyer}/restoration")
    String restore(@PathVariable String buyer, RedirectAttributes flash) {
        return "redirect:" + BuyerPages.of(done(buyer, buyers::restore, "buyers.restored.done", flash));
    }

    @PostMapping(BuyerPages.PATH + "/{buyer}/removal")
    String delete(@PathVariable String buyer, RedirectAttributes flash) {
        done(buyer, buyers::delete, "buyers.deleted.done", flash);
        return "redirect:" + BuyerPages.PATH;
    }

    private String done(String segment, Consumer<String> act, String notice, RedirectAttributes flash) {
        var buyer = buyers.get(Segment.read(segment));
        act.accept(buyer.id());
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(buyer.name()));
        return buyer.id();
    }
}
