package app.masthead.creatives.preview;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A buyer's creative, its page, and what its frames are given. */
abstract class PreviewTest extends PortalTest {

    String frame(CreativeContent creative, String query) {
        return frame(TestBuyer.in("acme", cast), creative, query);
    }

    String frame(TestBuyer buyer, CreativeContent creative, String query) {
        return page(buyer, creative, query).select("iframe.stage__frame").attr("src");
    }

    Document page(TestBuyer buyer, CreativeContent creative, String query) {
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ExactJson.write(creative.json()))
                .exchange();
        var page = mvc.get()
                .uri("/creatives/" + buyer.id() + "/" + creative.creativeId() + query)
                .with(as(ADA))
                .exchange();
        return Jsoup.parse(body(page));
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNullElse(answer.getResponse().getHeader(name), "");
    }

    MvcTestResult fetch(String link) {
        return fetch(link, "iframe");
    }

    /** As a browser that tells for what it wants to have it. */
    MvcTestResult fetch(String link, String destination) {
        var address = URI.create(link);
        return mvc.get()
                .uri(URI.create(address.getRawPath() + "?" + address.getRawQuery()))
                .header("Sec-Fetch-Dest", destination)
                .with(request -> {
                    request.setServerName(address.getHost());
                    return request;
                })
                .exchange();
    }
}
