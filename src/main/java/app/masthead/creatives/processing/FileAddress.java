package app.masthead.creatives.processing;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.files.FileKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address in a creative behind which there is a file that a copy is kept of: what is shown or played. Documents that
 * load others, trackers and pages to land on are none; asking for those would tell somebody that the creative ran.
 *
 * @param asset the path of the asset in which it stands
 * @param url as written
 */
record FileAddress(String asset, String url, FileKind kind) {

    private static final Pattern MACRO =
            Pattern.compile("[{}\\[\\]]|%7[bd]|%5[bd]|%%[a-z_]|\\$\\{", Pattern.CASE_INSENSITIVE);

    /** All of a creative in its order, each address once. */
    static List<FileAddress> of(CreativeContent content) {
        return content.assets().stream().flatMap(FileAddress::of).distinct().toList();
    }

    /** Whether it is complete only when macros in it are replaced, as they are when the creative is shown. */
    boolean hasMacros() {
        return MACRO.matcher(url.replaceFirst("^[a-zA-Z]+://\\[[0-9a-fA-F:.]+]", ""))
                .find();
    }

    private static Stream<FileAddress> of(Asset asset) {
        return switch (asset.type().toLowerCase(Locale.ROOT)) {
            case "image" -> at(asset, "url", FileKind.IMAGE).stream();
            case "video" -> at(asset, "url", FileKind.VIDEO).stream();
            case "audio" -> at(asset, "url", FileKind.AUDIO).stream();
            case "zip" ->
                Stream.of(at(asset, "url", FileKind.ARCHIVE), at(asset, "backup_image_url", FileKind.IMAGE))
                        .flatMap(Optional::stream);
            case "card" ->
                of(new Asset(asset.slot(), asset.position(), asset.json().path("media")));
            default -> Stream.empty();
        };
    }

    private static Optional<FileAddress> at(Asset asset, String field, FileKind kind) {
        return asset.text(field).map(url -> new FileAddress(asset.path(), url, kind));
    }
}
