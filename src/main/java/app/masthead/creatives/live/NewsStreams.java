package app.masthead.creatives.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The browsers that this node keeps told, by tenant. Their number is bounded, for each person and in all. */
@Component
class NewsStreams {

    /** Many more than windows: one that is closed is noticed a quarter of a minute later, when it is written to. */
    static final int MOST_OF_ONE_PERSON = 30;

    private static final int MOST = 2_000;

    private final Map<TenantId, Set<NewsStream>> streams = new ConcurrentHashMap<>();
    private final CreativeStates states;
    private final JsonMapper json;

    NewsStreams(CreativeStates states, JsonMapper json) {
        this.states = states;
        this.json = json;
    }

    /** Opens one for somebody of the bound tenant; nothing when there are too many. */
    synchronized Optional<NewsStream> open(UUID reader) {
        var ofTenant = streams.computeIfAbsent(CurrentTenant.require(), tenant -> ConcurrentHashMap.newKeySet());
        var own = ofTenant.stream().filter(it -> it.reader().equals(reader)).count();
        if (own >= MOST_OF_ONE_PERSON
                || streams.values().stream().mapToInt(Set::size).sum() >= MOST) {
            return Optional.empty();
        }
        var stream = new NewsStream(reader);
        ofTenant.add(stream);
        return Optional.of(stream);
    }

    synchronized void close(NewsStream stream) {
        var tenant = CurrentTenant.require();
        var ofTenant = streams.getOrDefault(tenant, Set.of());
        if (ofTenant.remove(stream) && ofTenant.isEmpty()) {
            streams.remove(tenant);
        }
    }

    /** Tells the browsers of each tenant, and no others, what has become of its creatives. */
    void tell(List<News> news) {
        news.stream().collect(groupingBy(News::tenant)).forEach(this::tell);
    }

    private void tell(TenantId tenant, List<News> news) {
        var listening = streams.getOrDefault(tenant, Set.of());
        if (listening.isEmpty()) {
            return;
        }
        var creatives = news.stream().map(News::creative).collect(toSet());
        var found = CurrentTenant.call(tenant, () -> states.of(creatives));
        for (var one : news) {
            var state = found.get(one.creative());
            if (state != null) {
                listening.forEach(stream -> stream.tell(event(state.to(stream.reader(), one))));
            }
        }
    }

    void each(Consumer<NewsStream> work) {
        streams.values().forEach(ofTenant -> ofTenant.forEach(work));
    }

    private String event(CreativeState.Told told) {
        return "event: creative\ndata: " + json.writeValueAsString(told) + "\n\n";
    }
}
