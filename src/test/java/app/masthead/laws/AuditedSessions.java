package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.CastMember;
import app.masthead.support.DemoPeople;
import app.masthead.support.OpenSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Every change that a person can make to sessions and their limits, once. */
final class AuditedSessions {

    private static final CastMember MAREN = DemoPeople.HARBOUR_ADMIN;
    private static final CastMember TOM = new CastMember(
            "harbour",
            UUID.fromString("01980000-0000-7000-8000-000000000102"),
            "Tom Okafor",
            "editor",
            false,
            "active");
    private static final String OWN = "/me/sessions";
    private static final String ALL = "/settings/sessions";

    private AuditedSessions() {}

    static List<Deed> all(Cast cast) {
        return List.of(
                one(cast, MAREN, OWN),
                several(cast, MAREN, OWN, OWN, "/others/end"),
                one(cast, TOM, ALL),
                several(cast, TOM, ALL + "?person=" + TOM.id(), ALL, "/people/{person}/end"),
                several(cast, TOM, ALL, ALL, "/everybody/end"),
                new Deed(
                        "POST /settings/sessions/limits",
                        ALL + "/limits",
                        ALL + "/limits",
                        Map.of("proofMinutes", "20")));
    }

    private static Deed one(Cast cast, CastMember person, String list) {
        var opened = new OpenSession[1];
        Supplier<String> page = () -> {
            opened[0] = OpenSession.of(cast, person, Duration.ofSeconds(1));
            return list;
        };
        return new Deed("POST " + list + "/{session}/end", page, it -> list + "/" + opened[0].id() + "/end", Map.of());
    }

    private static Deed several(Cast cast, CastMember person, String page, String list, String action) {
        Supplier<String> opening = () -> {
            OpenSession.of(cast, person, Duration.ofSeconds(1));
            return page;
        };
        var path = list + action.replace("{person}", person.id().toString());
        return new Deed("POST " + list + action, opening, it -> path, Map.of());
    }
}
