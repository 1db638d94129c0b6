package app.masthead.creatives.content;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a document once for everybody who looks at one creative: its page asks for the same text nine times, and its
 * scoring a dozen times. A text is known by being the very same object, and forgotten with it.
 */
final class VastMemory {

    private final LoadingCache<String, Optional<VastDocument>> read;

    VastMemory(Function<String, Optional<VastDocument>> reader) {
        this.read = Caffeine.newBuilder().weakKeys().build(reader::apply);
    }

    Optional<VastDocument> of(String xml) {
        return read.get(xml);
    }
}
