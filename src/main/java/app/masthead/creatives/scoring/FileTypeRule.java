package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Question;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file is of the kind that its asset is for, and of the type that is declared for it. A page or a program in the place
 * of a picture cannot be used at all. That a picture is of another type than declared does no harm where the format takes
 * both, because browsers look at its content; a film is chosen by its declared type and does not play then.
 */
class FileTypeRule implements Rule {

    private static final Map<String, Set<String>> KINDS = Map.of(
            "image", Set.of("image"),
            "video", Set.of("video"),
            "audio", Set.of("audio"),
            "zip", Set.of("application/zip", "application/x-zip-compressed"));
    private static final Set<String> SOUND_IN_OTHER_NAMES = Set.of("application/ogg", "video/mp4", "video/ogg");
    private static final String NOT_KNOWN = "application/octet-stream";

    @Override
    public String code() {
        return "file_type";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return MeasuredAsset.of(sent).flatMap(one -> judge(sent, one).map(found -> found.at(one.asset())));
    }

    private static Stream<Finding> judge(Submission sent, MeasuredAsset one) {
        var wanted = one.asset().type();
        var found = one.file().mimeType().toLowerCase(Locale.ROOT);
        if (!KINDS.containsKey(wanted)) {
            return Stream.empty();
        }
        if (found.equals(NOT_KNOWN)) {
            return Stream.of(Finding.of(Severity.SERIOUS, "not_known", wanted));
        }
        if (!fits(wanted, found)) {
            return Stream.of(
                    Finding.of(Severity.BLOCKING, "other_kind", wanted, found).unusable());
        }
        if (found.startsWith("image/svg")) {
            return Stream.of(Finding.of(Severity.DOUBTFUL, "drawing"));
        }
        return declared(sent, one, found);
    }

    private static boolean fits(String wanted, String found) {
        return KINDS.getOrDefault(wanted, Set.of()).stream()
                        .anyMatch(kind -> found.equals(kind) || found.startsWith(kind + "/"))
                || wanted.equals("audio") && SOUND_IN_OTHER_NAMES.contains(found);
    }

    private static Stream<Finding> declared(Submission sent, MeasuredAsset one, String found) {
        return Stream.of("mime_type", "container_format", "format")
                .flatMap(field -> one.asset().text(field).stream())
                .findFirst()
                .filter(told -> !told.isBlank() && !same(told, found))
                .map(told -> takesBoth(sent, one.asset())
                        ? Finding.of(Severity.NOTE, "harmless", told, found)
                        : Finding.of(Severity.DOUBTFUL, "declared", told, found))
                .stream();
    }

    private static boolean takesBoth(Submission sent, Asset asset) {
        var declared = FormatCheck.of(sent.content());
        return asset.is("image")
                && declared.isKnown()
                && takes(declared, asset)
                && takes(FormatCheck.of(MeasuredAsset.contentAsMeasured(sent)), asset);
    }

    private static boolean takes(FormatCheck check, Asset asset) {
        return check.failures().stream()
                .noneMatch(line ->
                        line.question() == Question.CONTAINER && line.asset().equals(asset.path()));
    }

    private static boolean same(String told, String found) {
        return bare(told).equals(bare(found));
    }

    /** One name for the spellings of the same type. */
    private static String bare(String type) {
        var subtype =
                type.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*/", "").replaceFirst("[;+].*$", "");
        return switch (subtype) {
            case "jpeg", "pjpeg" -> "jpg";
            case "mpeg", "x-mp3" -> "mp3";
            case "quicktime", "m4v", "x-m4a", "m4a", "aac", "mov" -> "mp4";
            case "vnd.wave", "x-wav" -> "wav";
            case "x-matroska", "matroska" -> "webm";
            case "oga", "ogv", "opus" -> "ogg";
            default -> subtype;
        };
    }
}
