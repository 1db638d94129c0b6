package app.masthead.creatives.insight;

import static app.masthead.support.Cast.as;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A tenant of its own, with one admin who looks at figures and decides. */
abstract class InsightTest extends PortalTest {

    static final String PAGE = "/insight/creatives";
    static final long MINUTE = 60;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    TestTenant tenant;
    CastMember ana;
    DecidedCreatives creatives;

    @BeforeEach
    void newTenant() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        creatives = new DecidedCreatives(tenant, cast);
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(as(ana)).exchange();
    }

    Document page(String address) {
        return Jsoup.parse(text(address));
    }

    String text(String address) {
        try {
            return get(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows of the table with this caption. */
    List<String> rows(String address, String caption) {
        return page(address)
                .select("table:has(caption:matchesOwn(^" + caption + "$)) tbody tr")
                .eachText();
    }
}
