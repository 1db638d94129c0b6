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
     * Adds a strategy. Who adds the same twice has added it once.
     *
     * @throws DuplicateStrategy when there is another one of that id
     */
    void add(String id, String name, boolean simulation, ObjectNode config) {
        var isNew = rows.add(id, name, simulation, config);
        var added = get(id);
        if (!isNew) {
            if (added.version() == 0 && snapshot(added).equals(snapshot(name, config))) {
                return;
            }
            throw new DuplicateStrategy();
        }
        events.publishEvent(AuditedChange.created(StrategyAction.ADDED, added.subject(), snapshot(added)));
    }

    /**
     * Changes a strategy. What changes nothing leaves it as it is, so that who changes it the same way twice has done it
     * once.
     *
     * @param version what the person who changes it has seen
     * @throws StaleStrategy when it is another one by now
     */
    void change(String id, String name, ObjectNode config, long version) {
        var before = rows.locked(id).orElseThrow(NoSuchStrategy::new);
        var earlier = snapshot(before);
        var later = snapshot(name, config);
        if (earlier.equals(later)) {
            return;
        }
        if (before.version() != version) {
            throw new StaleStrategy();
        }
        rows.change(id, name, config);
        events.publishEvent(AuditedChange.between(StrategyAction.CHANGED, before.subject(), earlier, later));
    }

    /** Deletes a strategy; nothing refers to one. */
    Strategy remove(String id) {
        var removed = rows.locked(id).orElseThrow(NoSuchStrategy::new);
        rows.remove(id);
        events.publishEvent(
                AuditedChange.between(StrategyAction.REMOVED, removed.subject(), snapshot(removed), Map.of()));
        return removed;
    }

    private static Map<String, @Nullable Object> snapshot(Strategy strategy) {
        return snapshot(strategy.name(), strategy.config());
    }

    private static Map<String, @Nullable Object> snapshot(String name, ObjectNode config) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        config.properties().forEach(it -> fields.put(it.getKey(), ExactJson.plain(it.getValue())));
        return fields;
    }
}
