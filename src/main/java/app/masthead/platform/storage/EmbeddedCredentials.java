package app.masthead.platform.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded database's three roles, made once and kept beside its data.
 *
 * @param superuser starts the server and creates the roles
 * @param owner owns the tables and migrates them
 * @param application what the portal itself connects with
 */
record EmbeddedCredentials(String superuser, String owner, String application) {

    static final String OWNER = "masthead_owner";
    static final String APPLICATION = "masthead_app";

    static EmbeddedCredentials in(Path folder) {
        var file = folder.resolve("database.properties");
        try {
            if (Files.notExists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file) throws IOException {
        var lines = "superuser=%s\nowner=%s\napplication=%s\n".formatted(random(), random(), random());
        PrivateFile.write(file, lines);
    }

    private static EmbeddedCredentials read(Path file) throws IOException {
        var values = new Properties();
        values.load(new StringReader(Files.readString(file)));
        return new EmbeddedCredentials(
                values.getProperty("superuser"), values.getProperty("owner"), values.getProperty("application"));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "EmbeddedCredentials[•••]";
    }
}
