package e2e.journeys;

import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One page of the tour: the pattern of its address and who looks at it.
 *
 * @param list where the things are listed of which the pattern names one; empty if it names none
 * @param place the address itself, where it is known, or that of the page from which a link leads there
 * @param link how the name of that link begins; empty where there is no need of one
 */
record Stop(@Nullable Person visitor, String pattern, String list, String place, String link) {

    static Stop page(Person visitor, String pattern) {
        return new Stop(visitor, pattern, "", pattern, "");
    }

    /** A page that anybody may see. */
    static Stop open(String pattern) {
        return new Stop(null, pattern, "", pattern, "");
    }

    /** One page of that pattern, by its address. */
    static Stop at(Person visitor, String place, String pattern) {
        return new Stop(visitor, pattern, "", place, "");
    }

    /** The page of the first thing in that list. */
    static Stop ofFirst(Person visitor, String list, String pattern) {
        return new Stop(visitor, pattern, list, "", "");
    }

    /** The page of that pattern to which the first link of that name leads. */
    static Stop behind(Person visitor, String place, String link, String pattern) {
        return new Stop(visitor, pattern, "", place, link);
    }

    String name() {
        var words = pattern.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "home" : words;
    }

    void open(Browser browser, Portal portal) {
        if (visitor == null) {
            browser.visit(portal.at("harbour", pattern));
        } else if (list.isEmpty()) {
            var page = SignInScreen.open(browser, portal, visitor, place);
            if (!link.isEmpty()) page.followFirst(link);
        } else {
            var first = SignInScreen.open(browser, portal, visitor, list).firstLink();
            browser.visit(portal.at(visitor.tenant(), address(first)));
        }
        if (!PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(browser.path()))) {
            throw new AssertionError("The way to " + pattern + " led to " + browser.path());
        }
    }

    /** The link leads to the thing; its id is wherever this pattern has a variable. */
    private String address(String link) {
        var parser = PathPatternParser.defaultInstance;
        var path = PathContainer.parsePath(URI.create(link).getPath());
        for (var tail = pattern; !tail.isEmpty(); tail = tail.substring(0, tail.lastIndexOf('/'))) {
            var match = parser.parse(tail).matchAndExtract(path);
            if (match != null) {
                return UriComponentsBuilder.fromPath(pattern)
                        .build(match.getUriVariables())
                        .toString();
            }
        }
        throw new IllegalStateException(link + " does not lead to " + pattern);
    }

    @Override
    public String toString() {
        return visitor == null ? name() : name() + " as " + visitor.called();
    }
}
