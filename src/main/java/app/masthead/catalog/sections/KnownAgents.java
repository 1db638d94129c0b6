package app.masthead.catalog.sections;

import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The creative agents that the bound tenant works with, by the address that their formats carry. */
@Component
@Transactional(readOnly = true)
class KnownAgents {

    private static final String ENABLED = """
            select endpoint, agent_name from creative_agent
             where tenant_id = current_tenant() and enabled order by lower(agent_name), id limit 100""";

    private final JdbcClient database;

    KnownAgents(JdbcClient database) {
        this.database = database;
    }

    List<Option> addresses() {
        var own = database.sql(ENABLED)
                .query((row, number) -> new Option(row.getString("endpoint"), row.getString("agent_name")))
                .list();
        return Stream.concat(Stream.of(new Option(ReferenceFormats.AGENT, ReferenceFormats.AGENT)), own.stream())
                .toList();
    }
}
