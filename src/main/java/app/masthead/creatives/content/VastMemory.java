package app.masthead.creatives.content;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a document once for everybody who looks at one creative: its page asks for the same text nine times, and its
 * scoring a dozen times. A text is known by being the very same object, and forgotten with it, or before when others
 * need the room.
 */
final class VastMemory {

    /** So many characters of texts; what is read of one takes up some times as much. */
    static final int ROOM = 16_000_000;

    private final LoadingCache<String, Optional<VastDocument>> read;

    VastMemory(Function<String, Optional<VastDocument>> reader) {
        this.read = Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(ROOM)
                .weigher((String xml, Optional<VastDocument> document) -> xml.length())
                .executor(Runnable::run)
                .build(reader::apply);
    }

    Optional<VastDocument> of(String xml) {
        return read.get(xml);
    }
}
