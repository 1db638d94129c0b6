package app.masthead.creatives.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Holds back what is written until it is let go, so that whatever it is read from does not wait for whoever it is sent
 * to. From then on everything is passed on at once.
 */
final class Spool extends OutputStream {

    private final Path heldBack;
    private OutputStream target;

    Spool() {
        try {
            heldBack = Files.createTempFile("evidence-", ".part");
            target = Files.newOutputStream(heldBack);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends what was held back, and from now on everything. */
    void letGo(Supplier<OutputStream> receiver) throws IOException {
        target.close();
        target = receiver.get();
        Files.copy(heldBack, target);
    }

    @Override
    public void write(int each) throws IOException {
        target.write(each);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        target.write(some, from, length);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    /** Forgets what was held back; the receiver stays open. */
    @Override
    public void close() throws IOException {
        if (Files.deleteIfExists(heldBack)) {
            target.flush();
        }
    }
}
