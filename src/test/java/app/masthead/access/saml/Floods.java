package app.masthead.access.saml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Messages that are small on the way and huge when they are opened. */
final class Floods {

    private static final int MEGABYTES = 8;

    private Floods() {}

    /** As a redirect would carry it. */
    static String deflated() {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            stream.write(new byte[MEGABYTES << 20]);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
