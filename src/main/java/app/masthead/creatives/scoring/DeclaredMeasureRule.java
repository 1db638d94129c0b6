package app.masthead.creatives.scoring;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What a buyer says about a file is what the file says about itself. */
class DeclaredMeasureRule implements Rule {

    private static final long LENGTH_TOLERANCE_MS = 500;
    private static final double WEIGHT_TOLERANCE = 0.05;

    @Override
    public String code() {
        return "declared_contradicted";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return MeasuredAsset.of(sent).flatMap(DeclaredMeasureRule::contradictions);
    }

    private static Stream<Finding> contradictions(MeasuredAsset one) {
        var file = one.file();
        return Stream.of(
                        compared(one, "width", number(file.width()), Long::equals),
                        compared(one, "height", number(file.height()), Long::equals),
                        compared(
                                one,
                                "duration_ms",
                                Optional.ofNullable(file.durationMs()),
                                (told, found) -> Math.abs(told - found) <= LENGTH_TOLERANCE_MS),
                        compared(
                                one,
                                "file_size_bytes",
                                Optional.of(file.sizeBytes()),
                                (told, found) -> Math.abs((double) told - found) <= WEIGHT_TOLERANCE * found),
                        digest(one))
                .flatMap(Optional::stream)
                .map(found -> found.at(one.asset()));
    }

    private static Optional<Long> number(@org.jspecify.annotations.Nullable Integer value) {
        return Optional.ofNullable(value).map(Integer::longValue);
    }

    private static Optional<Finding> compared(
            MeasuredAsset one, String field, Optional<Long> found, BiPredicate<Long, Long> agree) {
        var told = one.declared(field);
        return told.isEmpty() || found.isEmpty() || agree.test(told.get(), found.get())
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Severity.DOUBTFUL,
                        field,
                        told.get().toString(),
                        found.get().toString()));
    }

    /** A digest is declared to be compared, so that a file with another one is not the file that was meant. */
    private static Optional<Finding> digest(MeasuredAsset one) {
        return one.asset()
                .text("digest")
                .map(told -> told.toLowerCase(Locale.ROOT).replaceFirst("^sha-?256[:=-]", ""))
                .filter(told -> told.matches("[0-9a-f]{64}"))
                .filter(told -> !told.equals(one.file().sha256()))
                .map(told ->
                        Finding.of(Severity.SERIOUS, "digest", told, one.file().sha256()));
    }
}
