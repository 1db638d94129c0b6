package app.masthead.support;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Asks for pages of a tenant as its people do, and fills their forms; Bob where it does not say who. */
public abstract class PageTest extends PortalTest {

    protected MvcTestResult get(String address) {
        return get(address, BOB);
    }

    protected MvcTestResult get(String address, CastMember who) {
        return mvc.get().uri(URI.create(address)).with(as(who)).exchange();
    }

    protected MvcTestResult post(String address, MultiValueMap<String, String> form) {
        return post(address, form, BOB);
    }

    protected MvcTestResult post(String address, MultiValueMap<String, String> form, CastMember who) {
        return mvc.post().uri(address).params(form).with(as(who)).with(csrf()).exchange();
    }

    protected MvcTestResult post(String address) {
        return post(address, new LinkedMultiValueMap<>());
    }

    protected Document page(String address) {
        return page(get(address));
    }

    protected static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** The sentence with which the error page answers what was refused. */
    protected static String sentence(MvcTestResult refused) {
        return String.valueOf(refused.getRequest().getAttribute("app.masthead.platform.web.ErrorPages.sentence"));
    }

    /** What a browser would send if the form were sent as it stands. */
    protected static MultiValueMap<String, String> filled(Document page, String form) {
        var fields = new LinkedMultiValueMap<String, String>();
        var element = page.expectFirst(form).select("input, select, textarea");
        for (var field : element) {
            if (field.closest("noscript") != null || field.attr("name").isEmpty() || field.hasAttr("disabled"))
                continue;
            var isTick = List.of("checkbox", "radio").contains(field.attr("type"));
            if (isTick && !field.hasAttr("checked")) continue;
            fields.add(field.attr("name"), value(field));
        }
        fields.remove("_csrf");
        return fields;
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText().replaceAll("\r\n?|\n", "\r\n");
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                var option = chosen == null ? field.selectFirst("option") : chosen;
                yield option == null ? "" : option.attr("value");
            }
            default -> field.attr("value");
        };
    }
}
