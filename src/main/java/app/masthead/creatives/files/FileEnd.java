package app.masthead.creatives.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a file goes on to its own end: a download that broke off leaves a head that says everything, and half a
 * picture. It is gone through from part to part, of which none is taken into memory; of types that do not say where they
 * end, nothing is known.
 */
final class FileEnd {

    private static final Logger LOG = LoggerFactory.getLogger(FileEnd.class);
    private static final int PIECE = 64 * 1024;

    private FileEnd() {}

    static boolean isThere(Path file, String mimeType) throws IOException {
        try {
            return switch (mimeType) {
                case "image/png" -> streamed(file, PictureEnd::ofPng);
                case "image/jpeg" -> streamed(file, PictureEnd::ofJpeg);
                case "image/gif" -> streamed(file, PictureEnd::ofGif);
                case "image/webp" -> read(file, Riff::isWholePicture);
                case "audio/wav" -> read(file, Riff::isWholeSound);
                case "image/avif", "image/heic", "image/heif" -> read(file, IsoMedia::isWholePicture);
                case "video/mp4", "video/quicktime", "audio/mp4" -> read(file, IsoMedia::isWholeFilm);
                case "video/webm", "video/x-matroska", "audio/webm" -> read(file, Matroska::isWhole);
                default -> true;
            };
        } catch (EOFException brokenOff) {
            LOG.debug("A file of type {} breaks off", mimeType, brokenOff);
            return false;
        }
    }

    private static boolean streamed(Path file, Streamed question) throws IOException {
        try (var content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE))) {
            return question.ask(content);
        }
    }

    private static boolean read(Path file, Read question) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return question.ask(content);
        }
    }

    @FunctionalInterface
    private interface Streamed {
        boolean ask(DataInputStream content) throws IOException;
    }

    @FunctionalInterface
    private interface Read {
        boolean ask(RandomAccessFile content) throws IOException;
    }
}
