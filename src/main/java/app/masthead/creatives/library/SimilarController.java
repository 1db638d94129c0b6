package app.masthead.creatives.library;

import app.masthead.access.CurrentPortalUser;
import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is like one creative, and where it is used. Nobody else is kept off it by a look at these. */
@Controller
@Can("creatives.view")
class SimilarController {

    private final CreativeReview review;
    private final SimilarContent similar;
    private final LibraryPictures pictures;
    private final CreativeUses uses;

    SimilarController(CreativeReview review, SimilarContent similar, LibraryPictures pictures, CreativeUses uses) {
        this.review = review;
        this.similar = similar;
        this.pictures = pictures;
        this.uses = uses;
    }

    @GetMapping("/creatives/{principal}/{creative}/similar")
    String similar(
            @PathVariable String principal, @PathVariable String creative, HttpServletRequest request, Model model) {
        var opened = opened(principal, creative, request, model);
        var found = similar.to(opened);
        model.addAttribute("similar", found);
        model.addAttribute(
                "pictures",
                pictures.of(found.stream()
                        .flatMap(some -> some.creatives().stream())
                        .map(SimilarCreative::creative)
                        .toList()));
        return "library/similar";
    }

    @GetMapping("/creatives/{principal}/{creative}/uses")
    String uses(
            @PathVariable String principal, @PathVariable String creative, HttpServletRequest request, Model model) {
        var opened = opened(principal, creative, request, model);
        model.addAttribute("uses", uses.of(opened.id()));
        model.addAttribute("most", CreativeUses.MOST);
        return "library/uses";
    }

    private OpenedCreative opened(String principal, String creative, HttpServletRequest request, Model model) {
        var reader = CurrentPortalUser.of(request)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"))
                .id();
        var opened = review.look(CreativeId.ofPath(principal, creative), reader);
        model.addAttribute("id", opened.id());
        model.addAttribute("name", HiddenCharacters.spelledOut(opened.content().name()));
        return opened;
    }
}
