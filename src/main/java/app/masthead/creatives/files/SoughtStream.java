package app.masthead.creatives.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A file that is opened where it is first read, so that nothing before that place is brought from anywhere. */
final class SoughtStream extends InputStream {

    private final long size;
    private final LongFunction<InputStream> from;
    private long position;
    private @Nullable InputStream opened;

    SoughtStream(long size, LongFunction<InputStream> from) {
        this.size = size;
        this.from = from;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        var count = position >= size ? -1 : bytes().read(into, offset, length);
        position += Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        var wanted = Math.clamp(count, 0, Math.max(0, size - position));
        var skipped = opened == null ? wanted : opened.skip(wanted);
        position += skipped;
        return skipped;
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    private InputStream bytes() {
        if (opened == null) {
            opened = from.apply(position);
        }
        return opened;
    }
}
