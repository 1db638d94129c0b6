package app.masthead.creatives.library;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All creatives of the tenant, whatever became of them. */
@Controller
@Can("creatives.view")
class LibraryController {

    private final Library library;
    private final LibraryPictures pictures;
    private final LibraryChips chips;
    private final LayoutMemory layouts;

    LibraryController(Library library, LibraryPictures pictures, LibraryChips chips, LayoutMemory layouts) {
        this.library = library;
        this.pictures = pictures;
        this.chips = chips;
        this.layouts = layouts;
    }

    @GetMapping(LibraryFilter.PATH)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var given = new Parameters(query);
        var filter = LibraryFilter.of(given);
        var layout = layouts.of(given, request, response);
        var buyers = library.buyers();
        var list = library.page(filter, layout, buyers, tenant.zone(), LibraryOrder.position(given));
        model.addAttribute("list", list);
        model.addAttribute("pictures", pictures.of(list.rows()));
        model.addAttribute("chips", chips.of(filter, buyers));
        model.addAttribute("buyers", buyers);
        ways(filter, layout, model);
        return "library/library";
    }

    private static void ways(LibraryFilter filter, Layout layout, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("layout", layout.code());
        model.addAttribute("layouts", LibraryLayouts.of(filter, layout));
        model.addAttribute("sorting", LibraryLayouts.sorting(filter));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute(
                "states",
                Arrays.stream(CreativeStatus.values()).map(CreativeStatus::code).toList());
        model.addAttribute(
                "types",
                Arrays.stream(CreativeType.values()).map(CreativeType::code).toList());
    }
}
