package app.masthead.creatives.review;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Question;
import app.masthead.creatives.files.KeptCopy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A creative held against its format: by what was found in the files that are kept, and by the buyer's word where none
 * is.
 *
 * @param measured the assets of which a file was looked at
 */
record MeasuredCheck(FormatCheck check, Set<String> measured) {

    /** One answer, and whether only the buyer's word stands for it. */
    record Line(FormatCheck.Line answer, boolean declared) {

        /** {@code met}, {@code missed}, or {@code declared} for what would be met if it were true. */
        public String state() {
            if (!answer.met()) {
                return "missed";
            }
            return declared ? "declared" : "met";
        }
    }

    static MeasuredCheck of(CreativeContent content, Map<String, List<KeptCopy>> kept) {
        var found = new CreativeContent(content.json().deepCopy());
        var measured = new HashSet<String>();
        for (var asset : found.assets()) {
            var copies = asset.text("url").map(kept::get).orElse(null);
            if (copies != null && asset.json() instanceof ObjectNode json) {
                write(copies.getFirst(), json);
                measured.add(asset.path());
            }
        }
        return new MeasuredCheck(FormatCheck.of(found), Set.copyOf(measured));
    }

    public boolean isKnown() {
        return check.isKnown();
    }

    public @Nullable String format() {
        return check.format();
    }

    public List<Line> lines() {
        return check.lines().stream()
                .map(line -> new Line(line, line.question() != Question.PRESENT && !measured.contains(line.asset())))
                .toList();
    }

    private static void write(KeptCopy copy, ObjectNode json) {
        var size = copy.measured();
        json.remove(List.of("width", "height", "duration_ms"));
        if (size != null) {
            json.put("width", size.width()).put("height", size.height());
        }
        if (copy.durationMs() != null) {
            json.put("duration_ms", copy.durationMs());
        }
        json.put("file_size_bytes", copy.file().size())
                .put("container_format", type(copy.file().mimeType()));
    }

    /** By the name that formats use. */
    private static String type(String mimeType) {
        return switch (mimeType) {
            case "audio/mp4" -> "m4a";
            case "audio/vnd.wave", "audio/x-wav" -> "wav";
            case "image/svg+xml" -> "svg";
            default -> mimeType;
        };
    }
}
