package app.masthead.agents;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how tests went: of one that passed also what was offered, of one that failed nothing but why. */
@Service
@Transactional
class TrialRecord {

    private final AgentRows rows;
    private final StoredFormats formats;
    private final ApplicationEventPublisher events;

    TrialRecord(AgentRows rows, StoredFormats formats, ApplicationEventPublisher events) {
        this.rows = rows;
        this.formats = formats;
        this.events = events;
    }

    /**
     * Keeps a result.
     *
     * @param tested the agent as it was asked
     * @throws StaleAgent when it is another one by now, of which the result says nothing
     */
    void keep(Agent tested, TrialResult result, List<OfferedFormat> offered) {
        var agent = rows.locked(tested.kind(), tested.id()).orElseThrow(NoSuchAgent::new);
        if (agent.version() != tested.version()) {
            throw new StaleAgent();
        }
        rows.tried(agent, result);
        if (result.passed() && agent.kind() == AgentKind.CREATIVE) {
            formats.replace(agent, offered, result.at());
        }
        var said = result.fault() == null ? result.outcome() : result.fault();
        events.publishEvent(
                new AuditedChange(AgentAction.TESTED, agent.subject(), List.of(new Change("result", null, said))));
    }
}
