package app.masthead.notifications.webhooks;

import app.masthead.notifications.Receiver;
import app.masthead.support.PageTest;
import app.masthead.support.TestBuyer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** A buyer of Acme's, whose webhook is made and changed on its pages, and a receiver that may be there. */
abstract class WebhookPageTest extends PageTest {

    static final String FORM = "main form[method=post]";

    final Receiver receiver = new Receiver();
    TestBuyer buyer;
    String page = "";

    @BeforeEach
    void a_buyer() {
        buyer = TestBuyer.in("acme", cast);
        page = "/buyers/" + buyer.id() + "/webhook";
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    MultiValueMap<String, String> asked() {
        var form = filled(page(page + "/address"), FORM);
        form.set("url", receiver.url());
        return form;
    }

    MvcTestResult added() {
        return post(page + "/address", asked());
    }

    MvcTestResult press(String action) {
        return post(page + action, filled(page(page), "form[action='" + page + action + "']"));
    }

    static String shown(MvcTestResult answer) {
        return page(answer).select("[data-once] code").text();
    }

    void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }

    String read(String sql) {
        return cast.inTenant(
                "acme", database -> database.sql(sql).query(String.class).single());
    }
}
