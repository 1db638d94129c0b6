package app.masthead.creatives.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that came with the data itself, such as the demo's pictures, and so lie beside it in the database. */
@Component
@Transactional(readOnly = true)
class DatabaseFiles {

    private static final String PIECE = """
            select bytes from media_asset_chunk
             where tenant_id = current_tenant() and sha256 = :sha256 and position = :position""";

    private final JdbcClient database;

    DatabaseFiles(JdbcClient database) {
        this.database = database;
    }

    /** The bytes at a position in the row of pieces, counted from 0; none after the last. */
    public Optional<byte[]> piece(String sha256, int position) {
        return database.sql(PIECE)
                .param("sha256", sha256)
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    /** The pieces one after the other, each read when it is needed, so that none waits in memory. */
    static InputStream stream(IntFunction<Optional<byte[]>> pieces) {
        return new SequenceInputStream(new Pieces(pieces));
    }

    private static final class Pieces implements Enumeration<InputStream> {

        private final IntFunction<Optional<byte[]>> pieces;
        private int position;
        private Optional<byte[]> next;

        Pieces(IntFunction<Optional<byte[]>> pieces) {
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
}
