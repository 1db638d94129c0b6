package app.masthead.agents;

import app.masthead.agents.protocol.AgentAccess;
import app.masthead.agents.protocol.AgentFault;
import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.Patience;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.web.TooMany;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tests agents while somebody waits, within ten seconds. No transaction waits for an agent. */
@Service
public class AgentTrials {

    private static final Logger LOG = LoggerFactory.getLogger(AgentTrials.class);

    private final Agents agents;
    private final AgentProbe probe;
    private final TrialRecord record;
    private final TrialBudget budget;
    private final TypedAddresses addresses;
    private final Clock clock;

    AgentTrials(
            Agents agents,
            AgentProbe probe,
            TrialRecord record,
            TrialBudget budget,
            TypedAddresses addresses,
            Clock clock) {
        this.agents = agents;
        this.probe = probe;
        this.record = record;
        this.budget = budget;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Asks an agent what it offers and keeps what came of it.
     *
     * @throws TooMany when the tenant has tested too often of late
     * @throws StaleAgent when the agent was changed in the meantime
     */
    public TrialResult run(AgentKind kind, String id) {
        var agent = agents.get(kind, id);
        budget.take();
        var outcome = ask(agent);
        record.keep(agent, outcome.result(), outcome.formats());
        return outcome.result();
    }

    private Outcome ask(Agent agent) {
        var begun = clock.instant();
        try {
            var access = access(agent);
            var found = Patience.within(() -> probe.ask(agent.kind(), access));
            return new Outcome(result(begun, null, found.number(), found.agent()), found.formats());
        } catch (AgentFault fault) {
            return Outcome.of(result(begun, fault.code(), fault.number(), null));
        } catch (OutboundFailure failure) {
            return Outcome.of(result(begun, failure.problem().code(), null, null));
        } catch (UnusableAddress unusable) {
            return Outcome.of(result(begun, unusable.code(), null, null));
        }
    }

    private AgentAccess access(Agent agent) {
        var endpoint = addresses.check(agent.endpoint());
        return switch (agent.settings().auth()) {
            case NONE -> AgentAccess.open(endpoint);
            case BEARER -> AgentAccess.bearer(endpoint, credential(agent));
            case HEADER ->
                AgentAccess.header(
                        endpoint, Objects.requireNonNull(agent.settings().header()), credential(agent));
        };
    }

    private Secret credential(Agent agent) {
        try {
            var credential = agents.credential(agent);
            if (credential != null) {
                return credential;
            }
        } catch (IllegalStateException unreadable) {
            LOG.error("The credential of an agent cannot be opened", unreadable);
        }
        throw new AgentFault("unreadable-credential");
    }

    private TrialResult result(
            Instant begun, @Nullable String fault, @Nullable Integer number, @Nullable String agent) {
        var millis = (int) Duration.between(begun, clock.instant()).toMillis();
        var named = agent == null || agent.isEmpty() ? null : agent;
        return new TrialResult(begun, fault, number, Math.max(0, millis), named);
    }

    private record Outcome(TrialResult result, List<OfferedFormat> formats) {

        static Outcome of(TrialResult failed) {
            return new Outcome(failed, List.of());
        }
    }
}
