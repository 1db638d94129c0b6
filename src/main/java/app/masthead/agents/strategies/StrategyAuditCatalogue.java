package app.masthead.agents.strategies;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What strategies leave in the audit log, and where it finds them. */
@Component
class StrategyAuditCatalogue implements AuditCatalogue {

    @Override
    public List<StrategyAction> actions() {
        return List.of(StrategyAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(Strategy.SUBJECT, "settings.view", Strategy.PATH + "/{strategy}"));
    }
}
