package app.masthead.creatives.review;

import static app.masthead.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.Processed;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A buyer's creatives, reviewed by Acme's people. */
abstract class ReviewPageTest extends PortalTest {

    @Autowired
    private ApplicationContext portal;

    TestBuyer buyer;

    @BeforeEach
    void newBuyer() {
        buyer = TestBuyer.in("acme", cast);
    }

    /** Sends a banner that waits for a person. */
    String waiting(String id) {
        return sent(Examples.with(Examples.banner(), "", "creative_id", "\"" + id + "\""));
    }

    /** Sends a creative and gives back the address of its page, within the list of this buyer alone. */
    String sent(CreativeContent creative) {
        sendOnly(creative);
        Processed.creativesOf(buyer.id(), portal, cast);
        return "/creatives/" + buyer.id() + "/" + creative.creativeId();
    }

    /** Sends a creative that is judged in a while. */
    void sendOnly(CreativeContent creative) {
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ExactJson.write(creative.json()))
                .exchange();
    }

    MvcTestResult get(String path, CastMember reader) {
        return mvc.get().uri(URI.create(path)).with(as(reader)).exchange();
    }

    Document page(String path, CastMember reader) {
        return document(get(path, reader));
    }

    static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Decides as the form of the page would, from the list of this buyer alone. */
    MvcTestResult decide(String path, String action, CastMember reviewer, String... fields) {
        var request = mvc.post()
                .uri(path + "/" + action + "?buyer=" + buyer.id())
                .with(as(reviewer))
                .with(csrf())
                .param("version", version(path));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    String version(String path) {
        return cast.inTenant("acme", database -> database.sql(
                        "select version::text from creative where principal_id = :buyer and creative_id = :id")
                .param("buyer", buyer.id())
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .single());
    }

    List<String> decisions(String path) {
        return cast.inTenant("acme", database -> database.sql("""
                        select d.to_status || coalesce(' ' || d.reason_code, '') || coalesce(' by ' || u.name, '')
                          from creative_decision d left join app_user u on u.id = d.decided_by
                         where d.principal_id = :buyer and d.creative_id = :id order by d.decided_at, d.decision_id""")
                .param("buyer", buyer.id())
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list());
    }

    String step(String path) {
        return cast.inTenant("acme", database -> database.sql("""
                        select s.status || coalesce(' by ' || u.name, '') from workflow_step s
                          left join app_user u on u.id = s.decided_by
                         where s.subject_id = :subject order by s.created_at desc limit 1""")
                .param("subject", path.replace("/creatives/", ""))
                .query(String.class)
                .single());
    }

    List<String> audit(String path) {
        return cast.inTenant("acme", database -> database.sql("""
                        select actor_kind || ' ' || principal_name || ' ' || operation from audit_log
                         where subject_type = 'creative' and subject_id = :subject order by created_at, log_id""")
                .param("subject", path.replace("/creatives/", ""))
                .query(String.class)
                .list());
    }

    /** Takes a decision back at the address that its notice gave. */
    MvcTestResult undo(String address, CastMember reviewer) {
        return mvc.post()
                .uri(URI.create(address))
                .with(as(reviewer))
                .with(csrf())
                .exchange();
    }
}
