package app.masthead.agents.strategies;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.json.ExactJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The strategies of the current tenant. Every change is on record. */
@Service
@Transactional
class Strategies {

    private final StrategyRows rows;
    private final ApplicationEventPublisher events;

    Strategies(StrategyRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /**
     * A strategy.
     *
     * @throws NoSuchStrategy when the tenant has none of that id
     */
    @Transactional(readOnly = true)
    Strategy get(String id) {
        return rows.find(id).orElseThrow(NoSuchStrategy::new);
    }

    /**
     * Adds a strategy.
     *
     * @throws DuplicateStrategy when there is one of that id
     */
    void add(String id, String name, boolean simulation, ObjectNode config) {
        if (!rows.add(id, name, simulation, config)) {
            throw new DuplicateStrategy();
        }
        var added = get(id);
        events.publishEvent(
                AuditedChange.created(StrategyAction.ADDED, added.subject(), snapshot(added.name(), added.config())));
    }

    /**
     * Changes a strategy. What changes nothing leaves it as it is.
     *
     * @param version what the person who changes it has seen
     * @throws StaleStrategy when it is another one by now
     */
    void change(String id, String name, ObjectNode config, long version) {
        var before = rows.locked(id).orElseThrow(NoSuchStrategy::new);
        if (before.version() != version) {
            throw new StaleStrategy();
        }
        var earlier = snapshot(before.name(), before.config());
        var later = snapshot(name, config);
        if (!earlier.equals(later)) {
            rows.change(id, name, config);
            events.publishEvent(AuditedChange.between(StrategyAction.CHANGED, before.subject(), earlier, later));
        }
    }

    /** Deletes a strategy; nothing refers to one. */
    Strategy remove(String id) {
        var removed = rows.locked(id).orElseThrow(NoSuchStrategy::new);
        rows.remove(id);
        events.publishEvent(AuditedChange.between(
                StrategyAction.REMOVED, removed.subject(), snapshot(removed.name(), removed.config()), Map.of()));
        return removed;
    }

    private static Map<String, @Nullable Object> snapshot(String name, ObjectNode config) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        config.properties().forEach(it -> fields.put(it.getKey(), ExactJson.plain(it.getValue())));
        return fields;
    }
}
