package app.masthead.agents.list;

import app.masthead.agents.AgentKind;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which agents of a kind to show and in which order.
 *
 * @param q words that all have to stand in an agent's name, id or address
 * @param status {@code enabled} or {@code disabled}
 * @param tested how the last test went: {@code passed}, {@code failed}, or {@code never}
 */
public record AgentFilter(
        AgentKind kind,
        @Nullable String q,
        @Nullable String status,
        @Nullable String tested,
        RowOrder<AgentRow> order) {

    static final List<String> STATUSES = List.of("enabled", "disabled");
    static final List<String> OUTCOMES = List.of("passed", "failed", "never");

    static AgentFilter of(AgentKind kind, Parameters given) {
        return new AgentFilter(
                kind,
                given.search(),
                given.oneOf("status", STATUSES, it -> it),
                given.oneOf("tested", OUTCOMES, it -> it),
                AgentList.ORDERS.of(given));
    }

    /** The address of the first page. */
    public Address address() {
        return Address.of(kind.path())
                .with("q", q)
                .with("tested", tested)
                .with("status", status)
                .with("sort", order.parameter());
    }
}
