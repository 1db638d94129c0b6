package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an address leads in truth: its own host, and those of the addresses that it carries to be sent on to. */
final class HostNames {

    private static final int MOST_CARRIED = 20;
    private static final Pattern CARRIED = Pattern.compile("(?i)(?:https?:[/\\\\]*|[/\\\\]{2,})[^\\s\"'<>&;,|]+");
    private static final Pattern BEGINNING = Pattern.compile("^[^?#]*");

    private HostNames() {}

    /** The link, and one for each address in its query, decoded once and twice. */
    private static Stream<Link> withCarried(Link link) {
        var query = BEGINNING.matcher(link.url()).replaceFirst("");
        var once = decoded(query);
        return Stream.concat(
                Stream.of(link),
                Stream.of(query, once, decoded(once))
                        .distinct()
                        .flatMap(text -> CARRIED.matcher(text).results().map(found -> found.group()))
                        .distinct()
                        .limit(MOST_CARRIED)
                        .map(url -> new Link(link.asset(), url, link.use())));
    }

    /** The hosts of all of them. */
    static Set<String> reached(Link link) {
        return withCarried(link).flatMap(each -> each.hosts().stream()).collect(Collectors.toSet());
    }

    /** A name as readers see it: its letters, in small, those of other scripts that look Latin in Latin, without marks. */
    static String asSeen(String host) {
        return FoldedText.withoutMarks(IDN.toUnicode(host.strip()))
                .replace("0", "o")
                .replace("1", "l")
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException macros) {
            return text;
        }
    }
}
