package app.masthead.catalog.compare;

import app.masthead.catalog.ProductId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The page on which products stand side by side. */
@Controller
public class ComparisonController {

    private static final String PATH = "/products/compare";
    private static final String IDS = "ids";
    private static final String ALL = "all";
    private static final int LONGEST = 2_000;

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Where products are compared; their ids have no commas. */
    public static String address(Collection<String> ids) {
        return PATH + "?" + IDS + "="
                + ids.stream()
                        .map(it -> UriUtils.encode(it, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(","));
    }

    /** Whether so many can stand side by side. */
    public static boolean isComparable(Collection<String> ids) {
        return ids.size() >= Comparison.FEWEST && ids.size() <= Comparison.MOST;
    }

    @Can("catalog.view")
    @GetMapping(PATH)
    String show(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model page) {
        var given = new Parameters(query);
        var ids = ids(given.text(IDS, LONGEST));
        page.addAttribute("comparison", comparisons.of(ids, format.zone()));
        page.addAttribute("isWhole", given.oneOf("show", List.of(ALL), it -> it) != null);
        page.addAttribute("here", address(ids.stream().map(ProductId::value).toList()));
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
