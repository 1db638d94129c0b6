package app.masthead.overview;

import app.masthead.agents.FormatUse;
import app.masthead.agents.FormatUses;
import app.masthead.platform.json.ExactJson;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages of agents who names their formats, in the modules that agents know nothing of. */
@Service
@Transactional(readOnly = true)
class FormatUseReader implements FormatUses {

    private static final int COUNTED = 10_001;
    private static final String USE = """
            select (select count(*) from (select from product
                     where tenant_id = current_tenant() and (%1$s) limit %2$d) found) as products,
                   (select count(*) from (select from inventory_profile
                     where tenant_id = current_tenant() and (%1$s) limit %2$d) found) as profiles,
                   (select count(*) from (select from creative
                     where tenant_id = current_tenant() and format_agent_url in (:addresses) limit %2$d) found) as creatives""";

    private final JdbcClient database;

    FormatUseReader(JdbcClient database) {
        this.database = database;
    }

    @Override
    public FormatUse of(Collection<String> addresses) {
        var spellings = List.copyOf(addresses);
        var named = IntStream.range(0, spellings.size())
                .mapToObj(it -> "format_ids @> cast(:named" + it + " as jsonb)")
                .collect(Collectors.joining(" or "));
        var asked = database.sql(USE.formatted(named, COUNTED)).param("addresses", spellings);
        for (int it = 0; it < spellings.size(); it++) {
            asked = asked.param("named" + it, naming(spellings.get(it)));
        }
        return asked.query((row, number) ->
                        new FormatUse(row.getLong("products"), row.getLong("profiles"), row.getLong("creatives")))
                .single();
    }

    private static String naming(String address) {
        var list = ExactJson.nodes().arrayNode();
        list.addObject().put("agent_url", address);
        return ExactJson.write(list);
    }
}
