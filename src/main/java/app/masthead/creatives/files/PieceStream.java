package app.masthead.creatives.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Yields the pieces of a file one after the other, each read when it is needed, so that none waits in memory. */
final class PieceStream implements Enumeration<InputStream> {

    private final IntFunction<Optional<byte[]>> pieces;
    private int position;
    private Optional<byte[]> next;

    PieceStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
        this.next = pieces.apply(0);
    }

    @Override
    public boolean hasMoreElements() {
        return next.isPresent();
    }

    @Override
    public InputStream nextElement() {
        var piece = next.orElseThrow(NoSuchElementException::new);
        position++;
        next = pieces.apply(position);
        return new ByteArrayInputStream(piece);
    }
}
