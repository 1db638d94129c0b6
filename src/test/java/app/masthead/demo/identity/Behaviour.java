package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.MetadataFault;
import app.masthead.demo.identity.saml.SamlFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How one provider behaves at the moment, and how often it was asked. */
final class Behaviour {

    private final Set<TokenFault> faults = ConcurrentHashMap.newKeySet();
    private final Set<SamlFault> samlFaults = ConcurrentHashMap.newKeySet();
    private final Set<MetadataFault> metadataFaults = ConcurrentHashMap.newKeySet();
    private final Map<String, Optional<Object>> sayings = new ConcurrentHashMap<>();
    private final Map<Endpoint, EndpointFault> disturbances = new ConcurrentHashMap<>();
    private final Map<Place, EndpointFault> disturbancesOfOne = new ConcurrentHashMap<>();
    private final Map<Endpoint, AtomicInteger> requests = new ConcurrentHashMap<>();

    void add(TokenFault kind) {
        faults.add(kind);
    }

    void add(SamlFault kind) {
        samlFaults.add(kind);
    }

    void add(MetadataFault kind) {
        metadataFaults.add(kind);
    }

    void say(String claim, Optional<Object> value) {
        sayings.put(claim, value);
    }

    void add(Endpoint endpoint, EndpointFault disturbance) {
        disturbances.put(endpoint, disturbance);
    }

    void add(String tenant, Endpoint endpoint, EndpointFault disturbance) {
        disturbancesOfOne.put(new Place(tenant, endpoint), disturbance);
    }

    void reset() {
        faults.clear();
        samlFaults.clear();
        metadataFaults.clear();
        sayings.clear();
        disturbances.clear();
        disturbancesOfOne.clear();
        requests.clear();
    }

    boolean has(TokenFault kind) {
        return faults.contains(kind);
    }

    Set<TokenFault> all() {
        return faults;
    }

    Set<SamlFault> samlFaults() {
        return Set.copyOf(samlFaults);
    }

    Set<MetadataFault> metadataFaults() {
        return Set.copyOf(metadataFaults);
    }

    /** The claims as the provider was told to make them: with others added, changed or left out. */
    Map<String, Object> applyTo(Map<String, Object> claims) {
        var said = new LinkedHashMap<>(claims);
        sayings.forEach((claim, value) -> value.ifPresentOrElse(it -> said.put(claim, it), () -> said.remove(claim)));
        return said;
    }

    Optional<EndpointFault> at(String tenant, Endpoint endpoint) {
        return Optional.ofNullable(disturbancesOfOne.get(new Place(tenant, endpoint)))
                .or(() -> Optional.ofNullable(disturbances.get(endpoint)));
    }

    void count(Endpoint endpoint) {
        requests.computeIfAbsent(endpoint, key -> new AtomicInteger()).incrementAndGet();
    }

    int requests(Endpoint endpoint) {
        return requests.getOrDefault(endpoint, new AtomicInteger()).get();
    }

    private record Place(String tenant, Endpoint endpoint) {}
}
