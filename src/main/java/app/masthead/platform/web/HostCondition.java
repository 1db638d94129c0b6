package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.AbstractRequestCondition;
import org.springframework.web.servlet.mvc.condition.RequestConditionHolder;

/**
 * Matches requests to the kinds of host on which a route exists, and then by whatever else the route asks for. An
 * error is shown wherever it happened.
 */
class HostCondition extends AbstractRequestCondition<HostCondition> {

    private final Set<HostKind> hosts;
    private final RequestConditionHolder rest;

    HostCondition(Set<HostKind> hosts, RequestConditionHolder rest) {
        this.hosts = Set.copyOf(hosts);
        this.rest = rest;
    }

    @Override
    public HostCondition combine(HostCondition other) {
        var all = new HashSet<>(hosts);
        all.addAll(other.hosts);
        return new HostCondition(all, rest.combine(other.rest));
    }

    @Override
    public @Nullable HostCondition getMatchingCondition(HttpServletRequest request) {
        var error = request.getDispatcherType() == DispatcherType.ERROR;
        if (!error && !hosts.contains(HostKind.of(request))) {
            return null;
        }
        var matching = rest.getMatchingCondition(request);
        return matching == null ? null : new HostCondition(hosts, matching);
    }

    @Override
    public int compareTo(HostCondition other, HttpServletRequest request) {
        return rest.compareTo(other.rest, request);
    }

    @Override
    protected Collection<?> getContent() {
        return List.of(hosts, rest);
    }

    @Override
    protected String getToStringInfix() {
        return " and ";
    }
}
