package app.masthead.catalog.bulk;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who ordered something that is done later, kept so that the audit log names them then. */
final class StoredActor {

    private StoredActor() {}

    static String write(Actor actor) {
        var json = (ObjectNode) ExactJson.read("{}");
        json.put("kind", actor.kind().name());
        json.put("id", actor.id());
        json.put("name", actor.name());
        json.put("session", actor.session());
        json.put("address", actor.address());
        json.put("user_agent", actor.userAgent());
        json.put("request_id", actor.requestId());
        return ExactJson.write(json);
    }

    static Actor read(String stored) {
        var json = ExactJson.read(stored);
        return new Actor(
                Actor.Kind.valueOf(json.path("kind").asString()),
                json.path("id").asString(),
                json.path("name").asString(),
                text(json, "session"),
                text(json, "address"),
                text(json, "user_agent"),
                text(json, "request_id"));
    }

    private static @Nullable String text(JsonNode json, String name) {
        return json.path(name).isString() ? json.path(name).asString() : null;
    }
}
