package app.masthead.demo.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the issuer and the endpoint of a request, counts it, and disturbs it if the provider is told to. */
final class Router implements HttpHandler {

    private final Map<String, Issuer> issuers = new ConcurrentHashMap<>();
    private final Behaviour behaviour;

    Router(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    void add(Issuer issuer) {
        issuers.put(issuer.tenant().slug(), issuer);
    }

    Issuer issuer(String slug) {
        var issuer = issuers.get(slug);
        if (issuer == null) {
            throw new IllegalArgumentException("No issuer for " + slug);
        }
        return issuer;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            route(new Call(exchange));
        }
    }

    private void route(Call call) throws IOException {
        switch (call.path()) {
            case "/demo.css" -> asset(call, "text/css; charset=utf-8", "demo.css");
            case "/favicon.ico" -> asset(call, "image/svg+xml", "key.svg");
            default -> find(call);
        }
    }

    private static void asset(Call call, String type, String name) throws IOException {
        call.set("Cache-Control", "max-age=3600");
        call.send(200, type, Page.resource(name));
    }

    private void find(Call call) throws IOException {
        var cut = call.path().indexOf('/', 1);
        var issuer = cut < 0 ? null : issuers.get(call.path().substring(1, cut));
        var endpoint = Endpoint.at(cut < 0 ? "" : call.path().substring(cut));
        if (issuer == null || endpoint.isEmpty()) {
            Page.message("Not found", "There is nothing at this address.").show(call, 404);
            return;
        }
        serve(call, issuer, endpoint.get());
    }

    private void serve(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
        behaviour.count(endpoint);
        var disturbance = behaviour.at(endpoint);
        if (disturbance.isPresent()) {
            disturbance.get().answer(call, issuer.url(Endpoint.ELSEWHERE));
            return;
        }
        try {
            if (!endpoint.takes(call.method())) {
                throw ProtocolError.wrongMethod("This address does not take " + call.method() + ".");
            }
            handler(issuer, endpoint).answer(call);
        } catch (ProtocolError error) {
            refuse(call, endpoint, error);
        }
    }

    private static void refuse(Call call, Endpoint endpoint, ProtocolError error) throws IOException {
        if (endpoint.seenByPeople()) {
            Page.message("This sign-in cannot go on", error.description()).show(call, error.status());
            return;
        }
        if (error.code().equals("invalid_client")) {
            call.set("WWW-Authenticate", "Basic realm=\"token\"");
        }
        call.json(error.status(), error.asJson());
    }

    private static Handler handler(Issuer issuer, Endpoint endpoint) {
        return switch (endpoint) {
            case DISCOVERY, ELSEWHERE -> new Discovery(issuer);
            case KEYS -> call -> call.json(200, issuer.keys().publicSet().toJSONObject());
            case FOREIGN_KEYS ->
                call -> call.json(200, issuer.keys().foreignSet().toJSONObject());
            case AUTHORIZE -> new AuthorizationEndpoint(issuer);
            case SIGN_IN -> new SignInEndpoint(issuer);
            case TOKEN -> new TokenEndpoint(issuer);
            case USER_INFO -> new UserInfoEndpoint(issuer);
            case END_SESSION -> new EndSessionEndpoint(issuer);
        };
    }
}
