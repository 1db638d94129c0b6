package app.masthead.creatives.review;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of creatives; what waits comes first. */
@Controller
@Can("creatives.view")
class CreativesController {

    private final CreativeListPage page;
    private final Batches batches;

    CreativesController(CreativeListPage page, Batches batches) {
        this.page = page;
        this.batches = batches;
    }

    @GetMapping(CreativeFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        var given = new Parameters(query);
        var reader = ReviewContext.reader(request);
        var counts = page.counts(CreativeFilter.of(given), reader);
        return first(counts, query).orElseGet(() -> {
            page.fill(model, given, reader, counts, picked(given, reader));
            return CreativeListPage.TEMPLATE;
        });
    }

    /** What the reader chose of it to be decided together, and did not decide. */
    private Set<String> picked(Parameters given, UUID reader) {
        var batch = given.uuid(Batch.CHOSEN);
        return batch == null ? Set.of() : batches.picked(batch, reader);
    }

    /** The bare address leads to the view with which the reader begins. */
    private static Optional<String> first(CreativeCounts counts, MultiValueMap<String, String> query) {
        return counts.views().stream()
                .filter(view -> view.first() && query.isEmpty())
                .findFirst()
                .map(view -> "redirect:" + view.href());
    }
}
