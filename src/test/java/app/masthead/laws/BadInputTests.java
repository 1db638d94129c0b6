package app.masthead.laws;

import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.asEve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.DemoPeople;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to whatever route, the answer is never that something went wrong on our side. */
class BadInputTests extends PortalTest {

    private static final List<String> VALUES = List.of(
            "",
            "\u0000",
            "a\u0000b",
            "\u202Egnp.exe",
            "\uD83D",
            "x".repeat(70_000),
            "' or '1'='1",
            "%_\\",
            "<script>alert(1)</script>",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "NaN",
            "2026-13-45",
            "{\"a\":[",
            "../../etc/passwd",
            "null");

    private static final List<String> NASTIEST = List.of("", "\u0000", "\uD83D", "x".repeat(70_000), "1e400");

    private static final List<String> STRANGE_ENDS = List.of(
            "[0]",
            "[7]",
            "[-1]",
            "[x]",
            "[]",
            "[",
            "]",
            "[0].id",
            "[7].id",
            "[255].domain",
            "[0][0].id",
            ".class",
            "[0].");

    private static final List<String> IN_PATHS = List.of(
            "%01",
            "a".repeat(600), "%F0%9F%92%A5", "'%20or%201=1", "UPPER", "-", "00000000-0000-0000-0000-000000000000");

    private static final List<String> USUAL_NAMES =
            List.of("q", "status", "sort", "after", "currency", "channel", "delivery", "from", "to", "type", "version");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> a_strange_value_is_answered_and_never_breaks_a_route() {
        return routes().map(route -> DynamicTest.dynamicTest(route.toString(), () -> sent(route)
                .forEach(name -> values(name).forEach(value -> ask(route, route.path(), name, value)))));
    }

    @TestFactory
    Stream<DynamicTest> a_strange_id_is_answered_and_never_breaks_a_route() {
        return routes().filter(route -> route.pattern().contains("{"))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> IN_PATHS.forEach(
                                id -> ask(route, route.pattern().replaceAll("\\{\\*?[^}]+}", id), "q", "x"))));
    }

    @TestFactory
    Stream<DynamicTest> a_repeated_parameter_is_answered_and_never_breaks_a_route() {
        return routes().map(route ->
                DynamicTest.dynamicTest(route.toString(), () -> sent(route).forEach(name -> {
                    var query = "?" + name + "=1&" + name + "=2";
                    var request = mvc.method(route.method())
                            .uri(URI.create(route.path() + query))
                            .with(visitor(route));
                    assertThat(request.with(csrf()).exchange().getResponse().getStatus())
                            .as(name)
                            .isLessThan(500);
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_no_form_has_is_answered_and_never_breaks_a_route() {
        return routes().map(route -> DynamicTest.dynamicTest(
                route.toString(), () -> strangeNames(route).forEach(name -> ask(route, route.path(), name, "1"))));
    }

    private static Stream<String> strangeNames(Route route) {
        return read(route).stream().flatMap(name -> STRANGE_ENDS.stream().map(name::concat));
    }

    private void ask(Route route, String path, String name, String value) {
        var request = mvc.method(route.method()).with(visitor(route)).with(csrf());
        var answer = route.changesState() || value.length() > 7_000
                ? request.uri(URI.create(path)).param(name, value).exchange()
                : request.uri(URI.create(path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .exchange();
        assertThat(answer.getUnresolvedException()).as("%s %s", name, value).isNull();
        assertThat(answer.getResponse().getStatus()).as("%s %s", name, value).isLessThan(500);
    }

    /** Every value for the names that lists share; the nastiest for each other field. */
    private static List<String> values(String name) {
        return USUAL_NAMES.contains(name) ? VALUES : NASTIEST;
    }

    private Stream<Route> routes() {
        return Routes.of(mapping).stream().filter(route -> !route.isForMachines());
    }

    private static RequestPostProcessor visitor(Route route) {
        return route.isOnTenantHosts() ? as(DemoPeople.HARBOUR_ADMIN) : asEve();
    }

    /** What the route reads, and one name besides: what nobody reads is the same to every route. */
    private static TreeSet<String> sent(Route route) {
        var names = read(route);
        names.add("unread");
        return names;
    }

    private static TreeSet<String> read(Route route) {
        var names = new TreeSet<String>();
        Arrays.stream(route.handler().getMethodParameters()).forEach(parameter -> {
            var type = parameter.getParameterType();
            if (type.isRecord() && type.getPackageName().startsWith("app.masthead")) {
                Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(String.valueOf(parameter.getParameter().getName()));
            }
        });
        return names;
    }
}
