package app.masthead.creatives.evidence;

import app.masthead.platform.json.ExactJson;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * A pack on its way out, entry by entry, with the digest of each. It has no end until {@link #finish} has written it, so
 * that one that broke off is not taken for the whole.
 */
final class EvidenceZip {

    private static final String FORM = "masthead-evidence/1";

    /** What the manifest says the pack is about. */
    record Head(String tenant, String buyer, String creative) {}

    private record Entry(String name, long bytes, String sha256) {}

    /** Writes the content of an entry. */
    @FunctionalInterface
    private interface Content {
        void to(OutputStream target) throws IOException;
    }

    private final ZipOutputStream zip;
    private final Instant made;
    private final List<Entry> entries = new ArrayList<>();

    EvidenceZip(OutputStream target, Instant made) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.made = made;
    }

    void text(String name, String text) throws IOException {
        add(name, Deflater.DEFAULT_COMPRESSION, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds things that are handed over one by one, as an array. */
    void array(String name, Consumer<Consumer<JsonNode>> source) throws IOException {
        add(name, Deflater.DEFAULT_COMPRESSION, target -> {
            var separator = new String[] {"[\n"};
            source.accept(thing -> {
                write(target, separator[0] + ExactJson.pretty(thing));
                separator[0] = ",\n";
            });
            write(target, separator[0].equals("[\n") ? "[]\n" : "\n]\n");
        });
    }

    /** Adds a file without compressing it once more, and closes what it was read from. */
    void file(EvidenceFile file, InputStream source) throws IOException {
        try (source) {
            add(file.entry(), Deflater.NO_COMPRESSION, source::transferTo);
        }
    }

    /** Adds the list of all entries with their digests, and the end. */
    void finish(Head head) throws IOException {
        var manifest = ExactJson.nodes()
                .objectNode()
                .put("form", FORM)
                .put("tenant", head.tenant())
                .put("buyer_id", head.buyer())
                .put("creative_id", head.creative())
                .put("made_at", made.toString());
        var list = manifest.putArray("entries");
        entries.forEach(entry -> list.addObject()
                .put("name", entry.name())
                .put("bytes", entry.bytes())
                .put("sha256", entry.sha256()));
        text("manifest.json", ExactJson.pretty(manifest) + "\n");
        zip.finish();
        zip.flush();
    }

    private void add(String name, int compression, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
        zip.setLevel(compression);
        zip.putNextEntry(entry);
        var counted = new Counted(zip);
        var digested = new DigestOutputStream(counted, digest());
        content.to(digested);
        zip.closeEntry();
        entries.add(new Entry(
                name,
                counted.bytes,
                HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    private static void write(OutputStream target, String text) {
        try {
            target.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int each) throws IOException {
            out.write(each);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
