package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.SamlError;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
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
            case "/submit.js" -> asset(call, "text/javascript; charset=utf-8", "submit.js");
            case "/favicon.ico" -> asset(call, "image/svg+xml", "key.svg");
            default -> find(call);
        }
    }

    private static void asset(Call call, String type, String name) throws IOException {
        call.set("Cache-Control", "max-age=3600");
        call.send(200, type, Page.resource(name));
    }

    private void find(Call call) throws IOException {
        var issuer = issuerOf(call.path());
        var endpoint = issuer.flatMap(
                it -> Endpoint.at(call.path().substring(it.tenant().slug().length() + 1)));
        if (issuer.isEmpty() || endpoint.isEmpty()) {
            Page.message("Not found", "There is nothing at this address.").show(call, 404);
            return;
        }
        serve(call, issuer.get(), endpoint.get());
    }

    /** A slug may have several parts, as issuers in the field do. */
    private Optional<Issuer> issuerOf(String path) {
        return issuers.values().stream()
                .filter(issuer -> path.startsWith("/" + issuer.tenant().slug() + "/"))
                .max(Comparator.comparing(issuer -> issuer.tenant().slug().length()));
    }

    private void serve(Call call, Issuer issuer, Endpoint endpoint) throws IOException {
        behaviour.count(endpoint);
        var disturbance = behaviour.at(issuer.tenant().slug(), endpoint);
        try {
            if (disturbance.isPresent()) {
                disturbance.get().answer(call, issuer, endpoint);
            } else {
                honest(issuer, endpoint).answer(call);
            }
        } catch (ProtocolError error) {
            refuse(call, endpoint, error);
        } catch (SamlError error) {
            refuse(call, endpoint, ProtocolError.invalidRequest(error.description()));
        }
    }

    static Handler honest(Issuer issuer, Endpoint endpoint) {
        return call -> {
            if (!endpoint.takes(call.method())) {
                throw ProtocolError.wrongMethod("This address does not take " + call.method() + ".");
            }
            endpoint.handler(issuer).answer(call);
        };
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
}
