package app.masthead.access.domains;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The domains at which everybody can have an address, and which therefore say nothing about whose people they are. */
final class PublicMail {

    private static final Set<String> DOMAINS = load();

    private PublicMail() {}

    static boolean include(String domain) {
        return DOMAINS.contains(domain);
    }

    private static Set<String> load() {
        try (var file = Objects.requireNonNull(PublicMail.class.getResourceAsStream("public-mail.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
