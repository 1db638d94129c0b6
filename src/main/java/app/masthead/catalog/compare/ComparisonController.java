package app.masthead.catalog.compare;

import app.masthead.catalog.ProductId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which products stand side by side. */
@Controller
class ComparisonController {

    private static final String ALL = "all";
    private static final int LONGEST = 2_000;

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Can("catalog.view")
    @GetMapping(Comparison.PATH)
    String show(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model page) {
        var given = new Parameters(query);
        var ids = ids(given.text(Comparison.IDS, LONGEST));
        page.addAttribute("comparison", comparisons.of(ids, format.zone()));
        page.addAttribute("isWhole", given.oneOf("show", List.of(ALL), it -> it) != null);
        page.addAttribute(
                "here", Comparison.address(ids.stream().map(ProductId::value).toList()));
        return "catalog/compare";
    }

    private static List<ProductId> ids(@Nullable String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(","))
                        .distinct()
                        .limit(Comparison.MOST + 1L)
                        .flatMap(it -> ProductId.of(it).stream())
                        .toList();
    }
}
