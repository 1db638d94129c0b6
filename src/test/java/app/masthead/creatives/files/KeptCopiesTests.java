package app.masthead.creatives.files;

import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.library.LibraryPageTest;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which copy is shown of an address, when there are several or when the file is known from elsewhere. */
class KeptCopiesTests extends LibraryPageTest {

    @Autowired
    private KeptCopies copies;

    @Test
    void a_creative_is_shown_with_the_file_that_it_was_judged_by_though_the_address_gave_others_another_since() {
        var page = sent(picture("one"));
        var judged = keep("judged " + buyer.id(), url("one"), null, "one", "1 hour");
        keep("later " + buyer.id(), url("one"), null, null);

        assertThat(copies("one", url("one"))).containsExactly(judged);
        assertThat(shown(page)).contains("/preview-files/acme/" + judged);
    }

    @Test
    void a_file_that_was_first_found_at_another_address_is_kept_for_this_one_too() {
        var page = sent(picture("one"));
        var same = keep("same " + buyer.id(), url("elsewhere"), null, null);
        judgedBy("one", url("one"), same, "0 hours");
        sent(picture("two"));

        assertThat(copies("one", url("one"))).containsExactly(same);
        assertThat(copies("two", url("one"))).as("of another creative").containsExactly(same);
        assertThat(shown(page)).contains("/preview-files/acme/" + same);
    }

    @Test
    void an_address_that_gives_its_first_file_again_shows_that_and_the_one_between_as_the_one_before() {
        sent(picture("one"));
        var first = keep("first " + buyer.id(), url("one"), null, null, "2 hours");
        var between = keep("between " + buyer.id(), url("one"), null, null, "1 hour");
        judgedBy("one", url("one"), first, "0 hours");

        assertThat(copies("one", url("one"))).containsExactly(first, between);
    }

    @Test
    void a_creative_without_a_file_of_its_own_is_shown_with_the_latest() {
        sent(picture("one"));
        var first = keep("first " + buyer.id(), url("one"), null, null, "1 hour");
        var last = keep("last " + buyer.id(), url("one"), null, null);

        assertThat(copies("one", url("one"))).containsExactly(last, first);
        assertThat(copies("one", url("nothing"))).isEmpty();
    }

    private List<String> copies(String creative, String url) {
        return CurrentTenant.call(
                new TenantId("acme"),
                () -> copies.of(buyer.id(), creative, List.of(url)).getOrDefault(url, List.of()).stream()
                        .map(copy -> copy.file().sha256())
                        .toList());
    }

    /** The address that the frame on the page of a creative shows. */
    private String shown(String page) {
        var frame = URI.create(page(page, RITA).select("iframe.stage__frame").attr("src"));
        var answer = mvc.get()
                .uri(URI.create(frame.getRawPath() + "?" + frame.getRawQuery()))
                .with(as(RITA))
                .with(request -> {
                    request.setServerName(frame.getHost());
                    return request;
                })
                .exchange();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("img")
                .attr("src");
    }
}
