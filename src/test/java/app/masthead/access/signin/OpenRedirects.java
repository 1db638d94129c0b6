package app.masthead.access.signin;

import java.util.stream.Stream;

/** Ways in which others have been led to a foreign page by an address that looked like a path. */
final class OpenRedirects {

    private OpenRedirects() {}

    static Stream<String> vectors() {
        return Stream.of(
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "////evil.example//",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: https://evil.example",
                "https:evil.example",
                "http:\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,hello",
                "evil.example",
                ".evil.example",
                "@evil.example",
                "/products\\..\\evil.example",
                "/\u2215\u2215evil.example",
                "\u0000//evil.example",
                " //evil.example",
                "/products#//evil.example",
                "/{host}",
                "?return=//evil.example");
    }
}
