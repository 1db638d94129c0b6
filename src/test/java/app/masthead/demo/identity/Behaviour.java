package app.masthead.demo.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How one provider behaves at the moment, and how often it was asked. */
final class Behaviour {

    private final Set<Mischief> mischief = ConcurrentHashMap.newKeySet();
    private final Map<Endpoint, Disturbance> disturbances = new ConcurrentHashMap<>();
    private final Map<Endpoint, AtomicInteger> requests = new ConcurrentHashMap<>();

    void add(Mischief kind) {
        mischief.add(kind);
    }

    void add(Endpoint endpoint, Disturbance disturbance) {
        disturbances.put(endpoint, disturbance);
    }

    void reset() {
        mischief.clear();
        disturbances.clear();
        requests.clear();
    }

    boolean has(Mischief kind) {
        return mischief.contains(kind);
    }

    Set<Mischief> all() {
        return mischief;
    }

    Optional<Disturbance> at(Endpoint endpoint) {
        return Optional.ofNullable(disturbances.get(endpoint));
    }

    void count(Endpoint endpoint) {
        requests.computeIfAbsent(endpoint, key -> new AtomicInteger()).incrementAndGet();
    }

    int requests(Endpoint endpoint) {
        return requests.getOrDefault(endpoint, new AtomicInteger()).get();
    }
}
