package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.AgentScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

/** An agent is added, tested, used, broken and deleted. */
@Journey
class AgentJourney {

    @Test
    void an_agent_is_added_and_tested_and_says_why_when_it_breaks(Browser browser, Portal portal) {
        var demo =
                AgentScreen.open(browser, portal, Person.NORA, "/demo_studio").endpoint();
        var agent = AgentScreen.open(browser, portal, Person.NORA, "");
        agent.follow("Add agent");
        assertThat(agent.asksForToken()).isFalse();
        agent.name("Guarded studio")
                .address(demo.replace("/creative/", "/guarded/"))
                .token("not the token");
        agent.press("Add agent");
        agent.told("Agent added. Test it to see what it offers.");

        agent.press("Test connection");
        agent.told("The test failed.");
        assertThat(agent.outcome()).contains("The agent refuses us (error 401)");

        agent.follow("Edit");
        agent.token("demo-agent-token").press("Save");
        agent.told("Agent saved.").titled("Guarded studio");
        agent.press("Test connection");
        agent.told("The agent answers.");
        assertThat(agent.outcome()).contains("It names 4 formats.");
        assertThat(agent.rows()).anyMatch(it -> it.startsWith("Front page wrap"));

        agent.follow("Edit");
        agent.address(demo.replace("/creative/mcp", "/nothing")).press("Save");
        assertThat(agent.problems())
                .containsExactly(
                        "Enter it again: what is stored was meant for another address or another kind of proof");
        agent.token("demo-agent-token").press("Save");
        agent.told("Agent saved.");
        agent.press("Test connection");
        agent.told("The test failed.");
        assertThat(agent.outcome()).contains("There is no agent at that path (error 404)");

        agent.press("Delete agent");
        agent.press("Delete Guarded studio");
        agent.told("Guarded studio deleted.");
    }
}
