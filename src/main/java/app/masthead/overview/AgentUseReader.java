package app.masthead.overview;

import app.masthead.agents.AgentUse;
import app.masthead.agents.AgentUses;
import app.masthead.platform.json.ExactJson;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the pages of agents who names them and their formats, in the modules that agents know nothing of. Row-level
 * security would keep what a list contains from its index, so products are read as a search reads them.
 */
@Service
@Transactional(readOnly = true)
class AgentUseReader implements AgentUses {

    private static final int COUNTED = 10_001;
    private static final String USE = """
            select (select count(*) from (select from product_search
                     where tenant_id = current_tenant() and (%1$s) limit %2$d) found) as products,
                   (select count(*) from (select from inventory_profile
                     where tenant_id = current_tenant() and (%1$s) limit %2$d) found) as profiles,
                   (select count(*) from (select from creative
                     where tenant_id = current_tenant() and format_agent_url in (:addresses) limit %2$d) found) as creatives""";

    private static final String SIGNALS = """
            select count(*) from (select from product_search
             where tenant_id = current_tenant() and signals_agent_ids <> '{}'
               and signals_agent_ids @> array[cast(:agent as text)] limit %d) found""".formatted(COUNTED);

    private final JdbcClient database;

    AgentUseReader(JdbcClient database) {
        this.database = database;
    }

    @Override
    public AgentUse ofFormats(Collection<String> addresses) {
        var spellings = List.copyOf(addresses);
        var named = IntStream.range(0, spellings.size())
                .mapToObj(it -> "format_ids @> cast(:named" + it + " as jsonb)")
                .collect(Collectors.joining(" or "));
        var asked = database.sql(USE.formatted(named, COUNTED)).param("addresses", spellings);
        for (int it = 0; it < spellings.size(); it++) {
            asked = asked.param("named" + it, naming(spellings.get(it)));
        }
        return asked.query((row, number) ->
                        new AgentUse(row.getLong("products"), row.getLong("profiles"), row.getLong("creatives")))
                .single();
    }

    @Override
    public AgentUse ofSignals(String agent) {
        var products =
                database.sql(SIGNALS).param("agent", agent).query(Long.class).single();
        return new AgentUse(products, 0, 0);
    }

    private static String naming(String address) {
        var list = ExactJson.nodes().arrayNode();
        list.addObject().put("agent_url", address);
        return ExactJson.write(list);
    }
}
