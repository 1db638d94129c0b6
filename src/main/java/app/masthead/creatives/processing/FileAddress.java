package app.masthead.creatives.processing;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.VastDocument;
import app.masthead.creatives.files.FileKind;
import app.masthead.creatives.files.FileProblem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address in a creative behind which there is a file that a copy is kept of: what is shown or played, in a tag that
 * was sent inline as well. Documents that load others, trackers and pages to land on are none; asking for those would
 * tell somebody that the creative ran.
 *
 * @param asset the path of the asset in which it stands
 * @param url as written
 * @param film of which film it is a rendition; null for what stands in no tag
 */
record FileAddress(
        String asset, String url, FileKind kind, @Nullable Film film) {

    private static final Pattern MACRO =
            Pattern.compile("[{}\\[\\]]|%7[bd]|%5[bd]|%%[a-z_]|\\$\\{", Pattern.CASE_INSENSITIVE);

    /** All of a creative in its order, each address once; what has to have a file and names none, has a blank one. */
    static List<FileAddress> of(CreativeContent content) {
        return content.assets().stream().flatMap(FileAddress::of).distinct().toList();
    }

    /** Why its file is not asked for; null when it is. */
    @Nullable
    FileProblem beforehand() {
        if (url.isBlank()) {
            return FileProblem.NO_ADDRESS;
        }
        if (leftOut() > 0) {
            return FileProblem.FURTHER_FILMS;
        }
        return hasMacros() ? FileProblem.MACROS : null;
    }

    /** How many films of the tag it stands for, none of which is fetched; 0 when it stands for itself. */
    int leftOut() {
        return film == null ? 0 : film.leftOut();
    }

    /** Whether it is complete only when macros in it are replaced, as they are when the creative is shown. */
    private boolean hasMacros() {
        return MACRO.matcher(url.replaceFirst("^[a-zA-Z]+://\\[[0-9a-fA-F:.]+]", ""))
                .find();
    }

    private static Stream<FileAddress> of(Asset asset) {
        return switch (asset.type().toLowerCase(Locale.ROOT)) {
            case "image" -> Stream.of(at(asset, FileKind.IMAGE));
            case "video" -> Stream.of(at(asset, FileKind.VIDEO));
            case "audio" -> Stream.of(at(asset, FileKind.AUDIO));
            case "zip" ->
                Stream.concat(Stream.of(at(asset, FileKind.ARCHIVE)), at(asset, "backup_image_url", FileKind.IMAGE));
            case "card" -> ofCard(asset);
            case "vast", "daast" ->
                asset.text("content").flatMap(VastDocument::parse).stream().flatMap(tag -> ofTag(asset, tag));
            default -> Stream.empty();
        };
    }

    /** A card has a picture or a film; whatever else stands there is none that could be seen. */
    private static Stream<FileAddress> ofCard(Asset card) {
        var media = new Asset(card.slot(), card.position(), card.json().path("media"));
        return media.is("video") ? Stream.of(at(media, FileKind.VIDEO)) : Stream.of(at(media, FileKind.IMAGE));
    }

    private static Stream<FileAddress> ofTag(Asset asset, VastDocument tag) {
        var more = tag.leftOut();
        return Stream.concat(
                tag.kept().stream().map(file -> inTag(asset, file, 0)),
                more.stream().limit(1).map(file -> inTag(asset, file, more.size())));
    }

    private static FileAddress inTag(Asset asset, VastDocument.MediaFile file, int leftOut) {
        var kind = file.isSound() ? FileKind.AUDIO : FileKind.VIDEO;
        return new FileAddress(asset.path(), file.url(), kind, new Film(asset.path(), file.film(), leftOut));
    }

    private static FileAddress at(Asset asset, FileKind kind) {
        return new FileAddress(asset.path(), asset.text("url").orElse(""), kind, null);
    }

    private static Stream<FileAddress> at(Asset asset, String field, FileKind kind) {
        return asset.text(field).stream().map(url -> new FileAddress(asset.path(), url, kind, null));
    }

    /**
     * A film or sound of a tag.
     *
     * @param number its place in the tag
     * @param leftOut how many films the tag has that are not fetched, of which this is the first; 0 for one that is
     */
    record Film(String tag, int number, int leftOut) {}
}
