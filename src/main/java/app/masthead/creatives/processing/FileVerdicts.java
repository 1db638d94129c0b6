package app.masthead.creatives.processing;

import app.masthead.creatives.processing.CreativeFiles.Found;
import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Severity;
import app.masthead.creatives.scoring.Thresholds;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from files that could not be had. One that never can be makes the creative unusable before anybody
 * judges it; one that a host did not give for a quarter of an hour, that can be had only when the creative is shown, or
 * that is one of several renditions of a film in a tag, leaves the creative to a person.
 */
public final class FileVerdicts {

    private static final String NAME = "files";
    private static final int VERSION = 1;
    private static final String DECIDED_BY = NAME + "/" + VERSION;

    private FileVerdicts() {}

    /** The verdict on a creative with files that cannot be read, if it has such. */
    public static Optional<Verdict> unusable(Found found, Thresholds thresholds) {
        var reasons = found.all().stream()
                .filter(LookedAt::failedForGood)
                .map(file -> reason("file_unusable", Severity.BLOCKING, Effect.UNUSABLE, file))
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(Outcome.UNUSABLE, null, reasons, thresholds, DECIDED_BY));
    }

    /** A verdict, and what of the creative its scorers did not get to see; what must not run anyway, still must not. */
    public static Verdict completed(Verdict verdict, Found found) {
        var missing = found.all().stream()
                .filter(LookedAt::isUnseen)
                .map(file -> reason("file_missing", Severity.SERIOUS, Effect.HOLDS, file))
                .toList();
        return missing.isEmpty() ? verdict : held(verdict, missing);
    }

    /** The verdict on a creative that we failed to process. */
    public static Verdict failed(Thresholds thresholds) {
        var reason =
                new ScoreReason(NAME, "processing_failed", VERSION, Severity.SERIOUS, Effect.HOLDS, null, List.of());
        return new Verdict(Outcome.WAITS, null, List.of(reason), thresholds, DECIDED_BY);
    }

    private static Verdict held(Verdict verdict, List<ScoreReason> missing) {
        return new Verdict(
                verdict.outcome() == Outcome.APPROVED ? Outcome.WAITS : verdict.outcome(),
                verdict.score(),
                Stream.concat(missing.stream(), verdict.reasons().stream())
                        .sorted(Comparator.comparing(ScoreReason::severity))
                        .toList(),
                verdict.thresholds(),
                verdict.decidedBy());
    }

    private static ScoreReason reason(String rule, Severity severity, Effect effect, LookedAt file) {
        var address = file.address();
        var code = Objects.requireNonNull(file.file().problem()).code();
        var arguments = address.leftOut() == 0
                ? List.of(code, url(address))
                : List.of(code, url(address), String.valueOf(address.leftOut()));
        return new ScoreReason(NAME, rule, VERSION, severity, effect, address.asset(), arguments);
    }

    private static String url(FileAddress address) {
        var longest = 300;
        return address.url().length() <= longest ? address.url() : address.url().substring(0, longest) + "…";
    }
}
