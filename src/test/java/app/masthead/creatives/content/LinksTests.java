package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTests {

    @Test
    void addresses_are_told_apart_by_what_they_are_for() {
        assertThat(Links.of(Examples.example("native_trail_pro_full_bundle")))
                .extracting(Link::asset, Link::use)
                .contains(
                        tuple("main_image", Link.Use.MEDIA),
                        tuple("landing_page_url", Link.Use.LANDING),
                        tuple("impression_tracker", Link.Use.TRACKER));
    }

    @Test
    void addresses_inside_code_are_found_but_not_its_namespaces() {
        var html = Examples.of("""
                {"assets": {"tag": {"asset_type": "html", "content":
                "<svg xmlns='http://www.w3.org/2000/svg'></svg><img src=\\"http://cdn.example/a.gif\\"><a href='JavaScript:x()'>"}}}
                """);

        assertThat(Links.of(html))
                .extracting(Link::url, Link::use)
                .containsExactly(
                        tuple("http://cdn.example/a.gif", Link.Use.CODE), tuple("JavaScript:x()", Link.Use.CODE));
    }

    @Test
    void what_is_declared_about_the_origin_is_not_part_of_the_advertisement() {
        var mixed = Examples.example("manifest_mixed_provenance");

        assertThat(Links.of(mixed)).noneMatch(link -> link.url().contains("c2pa"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, https, a.example",
        "HTTP://User:pw@A.Example:8080/, http, a.example",
        "https://shop.example./x, https, shop.example",
        "//cdn.example/a.png, '', cdn.example",
        "https:\\\\evil.example/x, https, evil.example",
        "https://bücher.example, https, xn--bcher-kva.example",
        "https://[2001:db8::1]/x, https, [2001:db8::1]",
        "https://t.example/{A}?b=[CB], https, t.example"
    })
    void scheme_and_host_are_read_as_a_browser_would(String url, String scheme, String host) {
        var link = new Link("a", url, Link.Use.OTHER);

        assertThat(link.scheme()).isEqualTo(scheme);
        assertThat(link.host()).contains(host);
    }

    @Test
    void white_space_does_not_hide_a_scheme() {
        assertThat(new Link("a", " java\tscript:alert(1)", Link.Use.LANDING).scheme())
                .isEqualTo("javascript");
    }

    @Test
    void a_domain_stands_for_everything_below_it_and_for_nothing_beside_it() {
        var link = new Link("a", "https://www.casino.example/play", Link.Use.LANDING);

        assertThat(link.isAt("casino.example")).isTrue();
        assertThat(link.isAt("Casino.Example.")).isTrue();
        assertThat(link.isAt("ino.example")).isFalse();
        assertThat(new Link("a", "https://casino.example.org", Link.Use.LANDING).isAt("casino.example"))
                .isFalse();
    }
}
