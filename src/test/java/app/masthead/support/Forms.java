package app.masthead.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens a page, fills one of its forms as a person would, and sends it: no more and no less than the page offers. */
public final class Forms {

    private final MockMvcTester mvc;
    private final RequestPostProcessor who;

    public Forms(MockMvcTester mvc, RequestPostProcessor who) {
        this.mvc = mvc;
        this.who = who;
    }

    /**
     * Sends the form of a page.
     *
     * @param page where the form stands
     * @param action the path that the form is sent to, without its query
     * @param typed what the person puts in place of what the form shows
     */
    public MvcTestResult send(String page, String action, Map<String, String> typed) {
        var answer = mvc.get().uri(page).with(who).exchange();
        assertThat(answer).as(page).hasStatusOk();
        return sendFrom(answer, action, typed);
    }

    /** Sends a form of a page that was the answer to another form. */
    public MvcTestResult sendFrom(MvcTestResult page, String action, Map<String, String> typed) {
        var form = form(page, action);
        var request = mvc.post().uri(URI.create(form.attr("action"))).with(who).with(csrf());
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> request.param(field.key(), field.value()));
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static FormElement form(MvcTestResult page, String action) {
        var found = Jsoup.parse(body(page)).forms().stream()
                .filter(form -> form.attr("action").split("\\?")[0].equals(action))
                .filter(form -> form.attr("method").equalsIgnoreCase("post"))
                .findFirst();
        assertThat(found).as("there is a form that is sent to %s", action).isPresent();
        return found.orElseThrow();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
