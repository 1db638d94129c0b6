package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Formats of the publisher's creative agents are ticked like those of the reference catalogue. */
class AgentFormatsPageTests extends SectionPageTest {

    private static final String AGENT = "https://studio.section.example";
    private static final String TICKED = AGENT + " takeover";

    @BeforeEach
    void an_agent_offers_formats() {
        cast.inTenant("acme", database -> database.sql("""
                        with agent as (
                            insert into creative_agent (tenant_id, id, agent_name, endpoint)
                            values ('acme', 'section_studio', 'Studio', 'https://studio.section.example/mcp')
                            on conflict do nothing returning id)
                        insert into creative_agent_format
                            (tenant_id, agent_id, place, agent_url, format_id, name, width, height, needs, refreshed_at)
                        select 'acme', agent.id, f.place, 'https://studio.section.example', f.id, f.name, f.width,
                               f.height, f.needs, now()
                        from agent, (values (0, 'takeover', 'Takeover', 1920, 1080, '{}'::text[]),
                                            (1, 'any_banner', 'Any banner', null, null, '{dimensions}'))
                            f (place, id, name, width, height, needs)""").update());
    }

    @Test
    void they_are_offered_with_their_sizes_but_for_templates() {
        var offered = page(place(draft(), "formats")).select("#offered");

        assertThat(offered.text()).contains(AGENT, "Takeover, 1920x1080").doesNotContain("Any banner");
        assertThat(offered.select("input[checked]")).isEmpty();
    }

    @Test
    void what_is_ticked_is_kept_and_shown_ticked_and_goes_when_it_is_not() {
        var id = draft();

        assertThat(saved(id, "formats", Map.of("offered", List.of(TICKED)))).hasStatus(303);

        assertThat(stored(id).offer().formatIds().toString()).contains("\"takeover\"", AGENT);
        var page = page(place(id, "formats"));
        assertThat(page.select("#offered input[checked]").eachAttr("value")).containsExactly(TICKED);
        assertThat(page.select("#others input[value=takeover]")).isEmpty();

        assertThat(saved(id, "formats", Map.of("offered", List.of()))).hasStatus(303);
        assertThat(stored(id).offer().formatIds().toString()).doesNotContain("takeover");
    }

    @Test
    void what_is_no_longer_offered_is_kept_as_a_line() {
        var id = draft();
        saved(id, "formats", Map.of("offered", List.of(TICKED)));
        var form = opened(id, "formats");
        offer(false);

        var again = opened(id, "formats");
        assertThat(again).doesNotContainKey("offered");
        assertThat(again.values().toString()).contains("takeover", AGENT);

        form.add("formats", "no_such_format");
        var refused = post(place(id, "formats"), form);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#others input[value=takeover]")).hasSize(1);

        form.remove("formats");
        form.add("formats", "display_970x250_image");
        assertThat(post(place(id, "formats"), form)).hasStatus(303);
        assertThat(stored(id).offer().formatIds().toString()).contains("takeover", "display_970x250_image");
    }

    @Test
    void what_is_offered_meanwhile_is_no_conflict() {
        var id = draft();
        saved(id, "formats", Map.of("offered", List.of(TICKED)));
        offer(false);
        var form = opened(id, "formats");
        offer(true);
        form.add("formats", "display_970x250_image");

        assertThat(post(place(id, "formats"), form)).hasStatus(303);
        assertThat(stored(id).offer().formatIds().toString()).contains("takeover", "display_970x250_image");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var id = draft();
        var before = stored(id).version();

        var answer = saved(id, "formats", Map.of("offered", List.of("forged")));

        assertThat(answer).hasStatus(422);
        assertThat(problems(page(answer))).contains("#offered");
        assertThat(stored(id).version()).isEqualTo(before);
    }

    private void offer(boolean enabled) {
        cast.inTenant("acme", database -> database.sql(
                        "update creative_agent set enabled = :enabled where id = 'section_studio'")
                .param("enabled", enabled)
                .update());
    }
}
