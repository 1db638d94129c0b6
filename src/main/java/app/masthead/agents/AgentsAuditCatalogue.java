package app.masthead.agents;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What agents leave in the audit log, and where it finds them. */
@Component
class AgentsAuditCatalogue implements AuditCatalogue {

    @Override
    public List<AgentAction> actions() {
        return List.of(AgentAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return Arrays.stream(AgentKind.values())
                .map(it -> SubjectType.shownAt(it.table(), "settings.view", it.path() + "/{agent}"))
                .toList();
    }
}
