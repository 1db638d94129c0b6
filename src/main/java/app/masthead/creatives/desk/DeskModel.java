package app.masthead.creatives.desk;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.ReasonCode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a creative and its place in the list before its reader. */
@Component
class DeskModel {

    private final CreativePages pages;
    private final DeskPlaces places;

    DeskModel(CreativePages pages, DeskPlaces places) {
        this.pages = pages;
        this.places = places;
    }

    void fill(Model model, OpenedCreative opened, Desk desk) {
        model.addAttribute("page", pages.of(opened, desk.host(), desk.network()));
        model.addAttribute("place", places.of(desk.filter(), opened, desk.reader()));
        model.addAttribute("network", desk.network());
        model.addAttribute("rejectionReasons", codes(ReasonCode.FOR_REJECTION));
        model.addAttribute("suspensionReasons", codes(ReasonCode.FOR_SUSPENSION));
    }

    private static List<String> codes(List<ReasonCode> reasons) {
        return reasons.stream().map(ReasonCode::code).toList();
    }
}
