package app.masthead.access.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/** Fills in, step by step, the forms that an authenticator answers: as the script of the page does. */
public final class PasskeyForms {

    private final Visitor visitor;
    private final String page;
    private final FormElement form;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Opens the page and takes the first such form of it. */
    public PasskeyForms(Visitor visitor, String page) {
        this.visitor = visitor;
        this.page = page;
        var opened = visitor.get(page);
        assertThat(opened.status()).as(page).isEqualTo(200);
        form = (FormElement) opened.page().expectFirst("form[data-passkey]");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
    }

    public PasskeyForms type(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** What the page's script gets to ask the authenticator. */
    public String options() {
        var reply = visitor.post(address(form.attr("data-options")), fields);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type").orElse("")).startsWith("application/json");
        return reply.body();
    }

    public Reply send(String answer) {
        fields.put("answer", answer);
        return visitor.post(address(form.attr("action")), fields);
    }

    /** All of it. */
    public Reply answerWith(SoftAuthenticator authenticator) {
        var options = options();
        return send(
                form.attr("data-passkey").equals("create")
                        ? authenticator.create(options)
                        : authenticator.get(options));
    }

    private String address(String path) {
        return URI.create(page).resolve(path).toString();
    }
}
