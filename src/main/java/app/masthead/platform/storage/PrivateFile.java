package app.masthead.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that nobody but the portal's own user can read, and that is there whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes it; at no moment can others read it, and a crash leaves no half of it. */
    public static void write(Path file, String text) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "draft", null);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
