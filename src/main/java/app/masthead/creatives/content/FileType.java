package app.masthead.creatives.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of file an asset says it is: by a field that tells it, else by the ending of its address if that is one of files. */
final class FileType {

    private static final Pattern ENDING = Pattern.compile("^[^?#]*/[^/?#]*\\.([A-Za-z0-9]{2,5})(?:[?#].*)?$");

    /** Endings that tell what makes the answer, and not what the answer is. */
    private static final Set<String> PROGRAMS = Set.of("asp", "aspx", "cgi", "htm", "html", "jsp", "php");

    private FileType() {}

    static Optional<String> of(Asset asset) {
        return Stream.of("container_format", "format", "mime_type")
                .flatMap(field -> asset.text(field).stream())
                .findFirst()
                .or(() -> asset.text("url").flatMap(FileType::ending))
                .map(FileType::unified);
    }

    /** One name for the spellings of the same type. */
    static String unified(String type) {
        var bare = type.toLowerCase(Locale.ROOT).replaceFirst("^.*/", "");
        return switch (bare) {
            case "jpeg", "pjpeg" -> "jpg";
            case "mpeg", "x-mp3" -> "mp3";
            case "quicktime" -> "mov";
            case "x-m4a" -> "m4a";
            default -> bare;
        };
    }

    private static Optional<String> ending(String url) {
        var found = ENDING.matcher(url);
        return found.matches()
                ? Optional.of(found.group(1)).filter(it -> !PROGRAMS.contains(it.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
