package app.masthead.creatives.live;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
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

    /** Tells the browsers of that tenant, and no other, what has become of a creative. */
    void tell(News news) {
        var listening = streams.getOrDefault(news.tenant(), Set.of());
        if (listening.isEmpty()) {
            return;
        }
        CurrentTenant.call(news.tenant(), () -> states.of(news.creative()))
                .ifPresent(state -> listening.forEach(stream -> stream.tell(event(state.to(stream.reader(), news)))));
    }

    void each(Consumer<NewsStream> work) {
        streams.values().forEach(ofTenant -> ofTenant.forEach(work));
    }

    private String event(CreativeState.Told told) {
        return "event: creative\ndata: " + json.writeValueAsString(told) + "\n\n";
    }
}
