package app.masthead.creatives.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A creative held against what its format asks for, line by line.
 *
 * @param format the format's name when it is known
 * @param lines one per question that could be asked
 */
public record FormatCheck(@Nullable String format, List<Line> lines) {

    /** What a line asks about. */
    public enum Question {
        PRESENT,
        SIZE,
        CONTAINER,
        WEIGHT,
        DURATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One question and its answer; a line without an actual value could not be answered from what was sent. */
    public record Line(
            Question question,
            String asset,
            String wanted,
            @Nullable String actual,
            boolean met) {}

    private static final BigDecimal BYTES_PER_MEGABYTE = BigDecimal.valueOf(1_000_000);

    public static FormatCheck of(CreativeContent content) {
        return ReferenceFormats.find(content.format())
                .map(spec -> against(spec, content))
                .orElseGet(() -> new FormatCheck(null, sizeByName(content)));
    }

    public boolean isKnown() {
        return format != null;
    }

    public List<Line> failures() {
        return lines.stream().filter(line -> !line.met()).toList();
    }

    private static FormatCheck against(FormatSpec spec, CreativeContent content) {
        var lines = new ArrayList<Line>();
        for (var slot : spec.required()) {
            var asset = filling(slot, content);
            lines.add(new Line(
                    Question.PRESENT,
                    slot.id(),
                    slot.type(),
                    asset.map(Asset::path).orElse(null),
                    asset.isPresent()));
            asset.ifPresent(it -> measure(it, slot, content.format(), lines));
        }
        return new FormatCheck(spec.name(), List.copyOf(lines));
    }

    /** The asset in the slot of that name, else the first of the type that is asked for. */
    private static Optional<Asset> filling(FormatSpec.Slot slot, CreativeContent content) {
        var fitting = content.assets(slot.type()).toList();
        return fitting.stream()
                .filter(asset -> asset.slot().equals(slot.id()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static void measure(Asset asset, FormatSpec.Slot slot, FormatRef format, List<Line> lines) {
        var limits = slot.requirements();
        Size.of(limits)
                .or(() -> limits.path("parameters_from_format_id").asBoolean(false)
                        ? format.intendedSize()
                        : Optional.empty())
                .flatMap(wanted -> size(asset, wanted))
                .ifPresent(lines::add);
        container(asset, limits).ifPresent(lines::add);
        weight(asset, limits).ifPresent(lines::add);
        duration(asset, limits, format).ifPresent(lines::add);
    }

    private static Optional<Line> size(Asset asset, Size wanted) {
        return asset.size()
                .map(actual -> new Line(
                        Question.SIZE, asset.path(), wanted.toString(), actual.toString(), actual.equals(wanted)));
    }

    private static Optional<Line> container(Asset asset, JsonNode limits) {
        var wanted = limits.path("containers").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toList());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return FileType.of(asset)
                .map(actual -> new Line(
                        Question.CONTAINER,
                        asset.path(),
                        String.join(", ", wanted),
                        actual,
                        wanted.stream().map(FileType::unified).anyMatch(actual::equals)));
    }

    private static Optional<Line> weight(Asset asset, JsonNode limits) {
        var most = limits.path("max_file_size_mb").decimalValueOpt();
        var bytes = asset.json().path("file_size_bytes").decimalValueOpt();
        return most.isEmpty() || bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        Question.WEIGHT,
                        asset.path(),
                        "≤ " + most.get().toPlainString() + " MB",
                        bytes.get().divide(BYTES_PER_MEGABYTE).toPlainString() + " MB",
                        bytes.get().compareTo(most.get().multiply(BYTES_PER_MEGABYTE)) <= 0));
    }

    private static Optional<Line> duration(Asset asset, JsonNode limits, FormatRef format) {
        var least = limits.path("min_duration_ms").decimalValueOpt().orElse(format.durationMs());
        var most = limits.path("max_duration_ms").decimalValueOpt().orElse(format.durationMs());
        var actual = asset.json().path("duration_ms").decimalValueOpt();
        return least == null || most == null || actual.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        Question.DURATION,
                        asset.path(),
                        least.compareTo(most) == 0 ? seconds(most) : seconds(least) + " – " + seconds(most),
                        seconds(actual.get()),
                        actual.get().compareTo(least) >= 0 && actual.get().compareTo(most) <= 0));
    }

    private static String seconds(BigDecimal milliseconds) {
        return milliseconds.movePointLeft(3).stripTrailingZeros().toPlainString() + " s";
    }

    /** An unknown format still tells its size by parameters or name; one asset of that size is enough. */
    private static List<Line> sizeByName(CreativeContent content) {
        var wanted = content.format().intendedSize();
        var sized = content.assets().stream()
                .filter(asset -> asset.is("image") || asset.is("video"))
                .filter(asset -> asset.size().isPresent())
                .toList();
        return wanted.isEmpty() || sized.isEmpty()
                ? List.of()
                : sized.stream()
                        .filter(asset -> asset.size().equals(wanted))
                        .findFirst()
                        .or(() -> Optional.of(sized.getFirst()))
                        .flatMap(asset -> size(asset, wanted.get()))
                        .stream()
                        .toList();
    }
}
