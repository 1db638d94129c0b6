package app.masthead.creatives.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One name for each type of file, where the catalogue of types has several or knows no more than the container. */
final class MediaTypes {

    private static final int HEAD = 4096;

    private MediaTypes() {}

    static String unified(String detected, Path file) throws IOException {
        return switch (detected) {
            case "audio/vnd.wave", "audio/x-wav", "audio/wave" -> "audio/wav";
            case "audio/x-m4a" -> "audio/mp4";
            case "video/x-m4v", "application/mp4" -> "video/mp4";
            case "application/x-matroska", "video/x-matroska", "video/webm" -> matroska(file);
            case "application/ogg", "audio/vorbis", "audio/opus", "audio/x-oggflac", "audio/x-ogg" -> "audio/ogg";
            case "video/theora", "video/daala" -> "video/ogg";
            case "image/heif-sequence" -> "image/heif";
            case "video/quicktime" -> isoBrand(file);
            default -> detected;
        };
    }

    /** WebM is Matroska that calls itself so. */
    private static String matroska(Path file) throws IOException {
        return head(file).contains("webm") ? "video/webm" : "video/x-matroska";
    }

    /** Some films have a brand that MP4 players know, and are taken for their elder relative. */
    private static String isoBrand(Path file) throws IOException {
        var head = head(file);
        return head.startsWith("ftyp", 4) && !head.startsWith("qt  ", 8) ? "video/mp4" : "video/quicktime";
    }

    private static String head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
