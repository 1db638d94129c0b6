package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.TestBuyer;
import java.util.List;
import java.util.Map;

/** Every change that a person can make to buyers and their tokens, once. */
final class AuditedBuyers {

    private static final String BUYER = "/buyers/{buyer}";

    private final Cast cast;

    AuditedBuyers(Cast cast) {
        this.cast = cast;
    }

    List<Deed> buyers() {
        return List.of(
                new Deed("POST /buyers", "/buyers/new", "/buyers", Map.of("name", "Audited")),
                new Deed(
                        "POST " + BUYER,
                        () -> fresh() + "/edit",
                        page -> page.replace("/edit", ""),
                        Map.of("name", "Renamed")),
                pressed("archive"),
                new Deed("POST " + BUYER + "/restoration", this::archived, page -> page + "/restoration", Map.of()),
                pressed("removal"));
    }

    List<Deed> tokens() {
        var token = BUYER + "/tokens/{token}";
        return List.of(
                new Deed(
                        "POST " + BUYER + "/tokens",
                        () -> fresh() + "/tokens/new",
                        page -> page.replace("/new", ""),
                        Map.of("name", "Audited")),
                new Deed("POST " + token + "/rotation", () -> token("rotation"), page -> page, Map.of()),
                new Deed("POST " + token + "/revocation", () -> token("revocation"), page -> page, Map.of()));
    }

    private Deed pressed(String action) {
        return new Deed("POST " + BUYER + "/" + action, this::fresh, page -> page + "/" + action, Map.of());
    }

    /** The page of a new buyer with a token. */
    private String fresh() {
        return "/buyers/" + TestBuyer.in("harbour", cast).id();
    }

    private String archived() {
        var page = fresh();
        cast.inTenant(
                "harbour", database -> database.sql("update principal set status = 'archived' where principal_id = :id")
                        .param("id", id(page))
                        .update());
        return page;
    }

    private String token(String action) {
        var page = fresh();
        var token = cast.inTenant(
                "harbour", database -> database.sql("select id::text from principal_token where principal_id = :id")
                        .param("id", id(page))
                        .query(String.class)
                        .single());
        return page + "/tokens/" + token + "/" + action;
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
