package app.masthead.agents;

import app.masthead.demo.agents.DemoAgents;
import app.masthead.support.CastMember;
import app.masthead.support.PageTest;
import app.masthead.support.TestTenant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Agents of a tenant of its own, through its pages; the demo agents answer. */
abstract class AgentPageTest extends PageTest {

    static final String CREATIVE = "/settings/creative-agents";
    static final String SIGNALS = "/settings/signals-agents";

    @Autowired
    DemoAgents demo;

    TestTenant tenant;
    CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    /** Adds a creative agent that asks for no proof. */
    void added(String id, String endpoint) {
        tenant.change("insert into creative_agent (tenant_id, id, agent_name, endpoint) values (current_tenant(), '"
                + id + "', 'Agent " + id + "', '" + endpoint + "')");
    }

    MvcTestResult press(String address) {
        return post(address, new LinkedMultiValueMap<>(), ana);
    }

    MvcTestResult sent(String address, Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return post(address, form, ana);
    }

    String text(String address) {
        return page(get(address, ana)).text();
    }

    String read(String sql) {
        return tenant.read(sql);
    }
}
