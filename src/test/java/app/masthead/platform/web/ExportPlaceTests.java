package app.masthead.platform.web;

import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever list is looked at, the ways to take it away stand in one place and take just what is shown. */
class ExportPlaceTests extends PortalTest {

    @ParameterizedTest
    @CsvSource({
        "/products?q=sport&sort=name, /products/export.csv?sort=name&q=sport, /products/export.json?sort=name&q=sport",
        "/audit-log?q=holt, /audit-log.csv?q=holt, /audit-log.json?q=holt",
        "/creatives?status=all, /creatives.csv?status=all, /creatives.json?status=all",
        "/orders?q=fenwick, /orders.csv?q=fenwick, /orders.json?q=fenwick",
        "/buyers?q=media, /buyers.csv?q=media, /buyers.json?q=media"
    })
    void exports_end_the_line_above_the_list(String list, String first, String second) throws Exception {
        var answer = mvc.get().uri(list).with(as(HARBOUR_ADMIN)).exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(page.select(".list-head > .exports:last-child > a").eachAttr("href"))
                .containsExactly(first, second);
        assertThat(page.select("main a[href*=.csv], main a[href*=.json], main a[href*=export]"))
                .allMatch(link -> link.closest(".list-head") != null);
    }
}
