package app.masthead.access.sessions;

import app.masthead.platform.web.Words;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ua_parser.Parser;

/** Says in plain words which browser a request came from: {@code Firefox on macOS}. A hint for people, never a proof. */
@Component
public class Browsers {

    private static final String UNKNOWN = "Other";
    private static final int REMEMBERED = 2_000;
    private static final Map<String, String> CALLED = Map.of(
            "Mac OS X", "macOS",
            "Mobile Safari", "Safari",
            "Chrome Mobile", "Chrome",
            "Chrome Mobile iOS", "Chrome",
            "Firefox Mobile", "Firefox",
            "Firefox iOS", "Firefox",
            "Edge Mobile", "Edge",
            "Samsung Internet", "Samsung Internet",
            "HeadlessChrome", "Chrome");

    private final Words words;
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Browsers(Words words) {
        this.words = words;
    }

    /**
     * The browser and the system it runs on.
     *
     * @param agent how it describes itself
     */
    public String name(@Nullable String agent) {
        return agent == null || agent.isBlank()
                ? words.of("access.browser.unknown")
                : Objects.requireNonNull(known.get(agent, this::read));
    }

    private String read(String agent) {
        var browser = called(Patterns.READ.parseUserAgent(agent).family);
        var system = called(Patterns.READ.parseOS(agent).family);
        if (browser.equals(UNKNOWN)) {
            return words.of("access.browser.unknown");
        }
        return system.equals(UNKNOWN) ? browser : words.of("access.browser.on", browser, system);
    }

    private static String called(String family) {
        return CALLED.getOrDefault(family, family);
    }

    /** Read from the library once somebody asks. */
    private static final class Patterns {

        private static final Parser READ = new Parser();
    }
}
