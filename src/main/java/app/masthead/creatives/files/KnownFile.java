package app.masthead.creatives.files;

import app.masthead.platform.http.Validators;
import java.util.stream.Stream;

/**
 * A file as it is known by its content, and by what its host said of it.
 *
 * @param mimeType by content
 */
public record KnownFile(String sha256, String mimeType, Validators validators) {

    /** Whether it could stand where the other does; a page in place of a picture is no picture. */
    boolean isOfOneKindWith(KnownFile other) {
        return Stream.of(FileKind.values()).anyMatch(kind -> kind.includes(mimeType) && kind.includes(other.mimeType));
    }

    /** What it may weigh and take, whoever gives it. */
    FileKind kind() {
        return switch (mimeType.replaceFirst("/.*", "")) {
            case "image" -> FileKind.IMAGE;
            case "video" -> FileKind.VIDEO;
            case "audio" -> FileKind.AUDIO;
            default -> FileKind.ARCHIVE;
        };
    }
}
