package e2e.journeys;

import static e2e.support.Person.ASTRID;
import static e2e.support.Person.MAREN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The stops of the tour. A new page is a new line here, and the tour fails until it has one. */
final class Stops {

    private static final List<String> EXAMPLES =
            List.of("basics", "forms", "errors", "lists", "objects", "empty", "review", "settings", "bare");

    private static final List<Stop> PAGES = List.of(
            Stop.open("/sign-in"),
            Stop.page(MAREN, "/audit-log"),
            Stop.page(MAREN, "/settings/general"),
            Stop.page(MAREN, "/settings/approval"),
            Stop.page(MAREN, "/nothing-here"),
            Stop.page(ASTRID, "/console"),
            Stop.page(ASTRID, "/console/tenants/new"),
            Stop.ofFirst(ASTRID, "/console", "/console/tenants/{tenantId}"));

    /** What answers a plain visit but is no page: files to keep, answers for scripts, ways that lead elsewhere. */
    static final Set<String> NO_PAGES = Set.of(
            "/",
            "/audit-log.csv",
            "/error",
            "/me/token",
            "/settings",
            "/settings/approval/preview",
            "/sign-in/start/{connection}",
            "/styleguide",
            "/styleguide/{page:[a-z]+}");

    private Stops() {}

    static Stream<Stop> all() {
        return Stream.concat(PAGES.stream(), EXAMPLES.stream().map(it -> Stop.page(MAREN, "/styleguide/" + it)));
    }
}
