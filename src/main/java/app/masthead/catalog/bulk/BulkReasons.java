package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkProducts.Failed;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.NotReady;
import app.masthead.platform.web.Refusal;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why it could not be done to a product: kept as what is the matter, and put into words when somebody reads it. */
@Component
class BulkReasons {

    private static final String MISSING = "bulk.reason.missing";

    private final Words words;

    BulkReasons(Words words) {
        this.words = words;
    }

    /** A product to which it could not be done, and why, in words. */
    record Line(String product, String name, @Nullable String why) {}

    static Fault unexpected() {
        return Fault.at("", "bulk.reason.unexpected");
    }

    /** What is kept of a refusal. */
    static Fault of(Refusal refusal) {
        return refusal instanceof NotReady incomplete
                ? Fault.at(
                        "",
                        MISSING,
                        incomplete.blockers().stream()
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .toArray())
                : Fault.at("", refusal.messageKey(), refusal.arguments());
    }

    Slice<Line> lines(Slice<Failed> failed) {
        return new Slice<>(failed.rows().stream().map(this::line).toList(), failed.next());
    }

    Line line(Failed failed) {
        var reason = failed.reason();
        return new Line(failed.product(), failed.name(), reason == null ? null : text(reason));
    }

    private String text(Fault reason) {
        if (!reason.key().equals(MISSING)) {
            return words.of(reason.key(), reason.arguments().toArray());
        }
        var missing = reason.arguments().stream()
                .map(it -> words.value("catalog.blocker", String.valueOf(it)))
                .collect(Collectors.joining("; "));
        return words.of(MISSING, missing);
    }
}
