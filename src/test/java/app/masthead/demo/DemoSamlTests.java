package app.masthead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import app.masthead.access.signin.SignInTest;
import app.masthead.access.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One demo tenant has both protocols, so that whoever tries the portal out sees them side by side. */
class DemoSamlTests extends SignInTest {

    @Autowired
    private DemoSaml saml;

    @Test
    void its_people_come_in_by_saml_as_well_and_its_admins_see_that_a_certificate_runs_out() {
        var admin = visitor();

        signInBySaml(admin);

        assertThat(isIn(admin, DemoSaml.TENANT)).isTrue();
        assertThat(admin.get(at(DemoSaml.TENANT, "/settings/sign-in"))
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("A certificate of Northlight directory runs out on");
    }

    @Test
    void starting_again_leaves_it_as_it_is() {
        var before = stored();

        var id = saml.connect(provider());

        assertThat(saml.connect(provider())).isEqualTo(id);
        assertThat(stored()).isEqualTo(before);
        assertThat(isSwitchedOn(id)).isTrue();
    }

    private void signInBySaml(Visitor visitor) {
        var start = visitor.get(at(DemoSaml.TENANT, "/sign-in"))
                .page()
                .select("a:contains(Northlight directory)")
                .attr("href");
        var page = visitor.get(visitor.get(at(DemoSaml.TENANT, start)).location());
        if (page.status() == 303) {
            page = visitor.get(provider().origin() + page.location());
        }
        var form = page.page().select("form:has(input[name=request])");
        var chosen = Map.of("request", form.select("input[name=request]").attr("value"), "email", admin());
        send(visitor, visitor.post(form.attr("action"), chosen));
    }

    private static void send(Visitor visitor, Reply answer) {
        var form = answer.page().select("form[action]:has(input[name=SAMLResponse])");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        visitor.get(
                at(DemoSaml.TENANT, visitor.post(form.attr("action"), fields).location()));
    }

    private String admin() {
        return one("select email from app_user where role = 'admin' and status = 'active' order by email limit 1");
    }

    private String stored() {
        return one("select string_agg(k.sha256, ' ' order by k.sha256) from auth_certificate k");
    }

    private boolean isSwitchedOn(String id) {
        return one("select c.status || d.applied_revision || d.revision from auth_connection c"
                        + " join auth_connection_draft d on d.connection_id = c.id where c.id = '" + id + "'")
                .equals("on11");
    }

    private String one(String sql) {
        return cast.inTenant(
                DemoSaml.TENANT,
                database -> database.sql(sql).query(String.class).single());
    }
}
