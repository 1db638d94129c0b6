package app.masthead.demo.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How one provider behaves at the moment, and how often it was asked. */
final class Behaviour {

    private final Set<TokenFault> faults = ConcurrentHashMap.newKeySet();
    private final Map<Endpoint, EndpointFault> disturbances = new ConcurrentHashMap<>();
    private final Map<Endpoint, AtomicInteger> requests = new ConcurrentHashMap<>();

    void add(TokenFault kind) {
        faults.add(kind);
    }

    void add(Endpoint endpoint, EndpointFault disturbance) {
        disturbances.put(endpoint, disturbance);
    }

    void reset() {
        faults.clear();
        disturbances.clear();
        requests.clear();
    }

    boolean has(TokenFault kind) {
        return faults.contains(kind);
    }

    Set<TokenFault> all() {
        return faults;
    }

    Optional<EndpointFault> at(Endpoint endpoint) {
        return Optional.ofNullable(disturbances.get(endpoint));
    }

    void count(Endpoint endpoint) {
        requests.computeIfAbsent(endpoint, key -> new AtomicInteger()).incrementAndGet();
    }

    int requests(Endpoint endpoint) {
        return requests.getOrDefault(endpoint, new AtomicInteger()).get();
    }
}
