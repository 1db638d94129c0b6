package e2e.journeys;

import static e2e.support.Person.ASTRID;
import static e2e.support.Person.MAREN;

import java.util.List;
import java.util.stream.Stream;

/** The stops of the tour. A new page is a new line here, and the tour fails until it has one. */
final class Stops {

    private static final List<String> EXAMPLES =
            List.of("basics", "forms", "errors", "lists", "objects", "empty", "review", "settings", "bare");

    private static final String PRODUCT = "/products/homepage_takeover";

    private static final String COMPARISON =
            "/products/compare?ids=homepage_takeover,gift_guide,morning_briefing,article_rectangle";

    private static final String IMPORT = "/products/import/01980000-0000-7000-8000-000000008701";

    private static final String CONNECTION = "/settings/sign-in/connections/demo-harbour-oidc";

    private static final String AGENTS = "/settings/{agents:creative-agents|signals-agents}";

    private static final String KESTREL = "/buyers/kestrel_and_co";

    private static final String WINTER = "/creatives/fenwick_rail/fr_winter_300x250";

    private static final String STRATEGY = "/settings/strategies/sim_election_week";

    private static final String RULES = "/settings/sign-in/provisioning/demo-harbour-oidc";

    private static final List<Stop> PAGES = List.of(
            Stop.open("/sign-in"),
            Stop.page(MAREN, "/"),
            Stop.page(MAREN, "/products"),
            Stop.at(MAREN, COMPARISON, "/products/compare"),
            Stop.page(MAREN, "/products/new"),
            Stop.page(MAREN, "/products/import"),
            Stop.page(MAREN, "/products/import/columns"),
            Stop.at(MAREN, IMPORT, "/products/import/{batch}"),
            Stop.at(MAREN, PRODUCT, "/products/{product}"),
            Stop.at(MAREN, PRODUCT + "/edit", "/products/{product}/edit"),
            Stop.at(MAREN, PRODUCT + "/pricing", "/products/{product}/pricing"),
            Stop.at(MAREN, PRODUCT + "/pricing/new", "/products/{product}/pricing/new"),
            Stop.at(MAREN, PRODUCT + "/pricing/day_gbp/edit", "/products/{product}/pricing/{price}/edit"),
            Stop.at(MAREN, PRODUCT + "/pricing/day_gbp/history", "/products/{product}/pricing/{price}/history"),
            Stop.at(MAREN, PRODUCT + "/formats", "/products/{product}/formats"),
            Stop.at(MAREN, PRODUCT + "/targeting", "/products/{product}/targeting"),
            Stop.at(MAREN, PRODUCT + "/access", "/products/{product}/access"),
            Stop.at(MAREN, PRODUCT + "/inventory", "/products/{product}/inventory"),
            Stop.at(MAREN, PRODUCT + "/measurement", "/products/{product}/measurement"),
            Stop.at(MAREN, PRODUCT + "/presentation", "/products/{product}/presentation"),
            Stop.at(MAREN, PRODUCT + "/history", "/products/{product}/history"),
            Stop.at(MAREN, PRODUCT + "/buyers-view", "/products/{product}/buyers-view"),
            Stop.page(MAREN, "/rate-card"),
            Stop.page(MAREN, "/rate-card/changes"),
            Stop.ofFirst(MAREN, "/rate-card/changes", "/rate-card/changes/{change}"),
            Stop.page(MAREN, "/background-work"),
            Stop.ofFirst(MAREN, "/background-work", "/background-work/{job}"),
            Stop.page(MAREN, "/inventory/profiles"),
            Stop.page(MAREN, "/inventory/profiles/new"),
            Stop.ofFirst(MAREN, "/inventory/profiles", "/inventory/profiles/{profile}"),
            Stop.ofFirst(MAREN, "/inventory/profiles", "/inventory/profiles/{profile}/edit"),
            Stop.page(MAREN, "/inventory/currency-limits"),
            Stop.page(MAREN, "/inventory/currency-limits/new"),
            Stop.ofFirst(MAREN, "/inventory/currency-limits", "/inventory/currency-limits/{currency}"),
            Stop.ofFirst(MAREN, "/inventory/currency-limits", "/inventory/currency-limits/{currency}/edit"),
            Stop.page(MAREN, "/creatives"),
            Stop.ofFirst(MAREN, "/creatives", "/creatives/{principal}/{creative}"),
            Stop.page(MAREN, "/insight/creatives"),
            Stop.page(MAREN, "/insight/creatives/thresholds"),
            Stop.page(MAREN, "/creative-views"),
            Stop.behind(MAREN, "/creative-views", "Rename", "/creative-views/{view}"),
            Stop.page(MAREN, "/creatives/library"),
            Stop.at(MAREN, WINTER + "/similar", "/creatives/{principal}/{creative}/similar"),
            Stop.at(MAREN, WINTER + "/uses", "/creatives/{principal}/{creative}/uses"),
            Stop.page(MAREN, "/orders"),
            Stop.ofFirst(MAREN, "/orders", "/orders/{order}"),
            Stop.page(MAREN, "/buyers"),
            Stop.page(MAREN, "/buyers/new"),
            Stop.ofFirst(MAREN, "/buyers", "/buyers/{buyer}"),
            Stop.ofFirst(MAREN, "/buyers", "/buyers/{buyer}/edit"),
            Stop.ofFirst(MAREN, "/buyers", "/buyers/{buyer}/tokens/new"),
            Stop.behind(MAREN, "/buyers/atlas_buying_agent", "Replace", "/buyers/{buyer}/tokens/{token}/rotation"),
            Stop.behind(MAREN, "/buyers/atlas_buying_agent", "Revoke", "/buyers/{buyer}/tokens/{token}/revocation"),
            Stop.at(MAREN, KESTREL + "/webhook", "/buyers/{buyer}/webhook"),
            Stop.at(MAREN, KESTREL + "/webhook/address", "/buyers/{buyer}/webhook/address"),
            Stop.at(MAREN, KESTREL + "/webhook/secret", "/buyers/{buyer}/webhook/secret"),
            Stop.at(MAREN, KESTREL + "/webhook/removal", "/buyers/{buyer}/webhook/removal"),
            Stop.at(MAREN, KESTREL + "/notifications", "/buyers/{buyer}/notifications"),
            Stop.ofFirst(MAREN, KESTREL + "/notifications?state=failed", "/buyers/{buyer}/notifications/{delivery}"),
            Stop.page(MAREN, "/audit-log"),
            Stop.at(MAREN, "/search?q=homepage", "/search"),
            Stop.page(MAREN, "/settings/general"),
            Stop.page(MAREN, "/settings/approval"),
            Stop.page(MAREN, "/settings/advertising-policy"),
            Stop.page(MAREN, "/settings/ai-policy"),
            Stop.page(MAREN, "/settings/ai-service"),
            Stop.page(MAREN, "/settings/slack"),
            Stop.page(MAREN, "/settings/review-desk"),
            Stop.page(MAREN, "/settings/strategies"),
            Stop.page(MAREN, "/settings/strategies/new"),
            Stop.at(MAREN, STRATEGY, "/settings/strategies/{strategy}"),
            Stop.at(MAREN, STRATEGY + "/edit", "/settings/strategies/{strategy}/edit"),
            Stop.at(MAREN, "/settings/creative-agents", AGENTS),
            Stop.page(MAREN, "/settings/signals-agents"),
            Stop.at(MAREN, "/settings/creative-agents/new", AGENTS + "/new"),
            Stop.at(MAREN, "/settings/creative-agents/harbour_studio", AGENTS + "/{agent}"),
            Stop.page(MAREN, "/settings/creative-agents/inkwell"),
            Stop.at(MAREN, "/settings/creative-agents/harbour_studio/edit", AGENTS + "/{agent}/edit"),
            Stop.page(MAREN, "/settings/sign-in"),
            Stop.page(MAREN, "/settings/sign-in/connections/new"),
            Stop.page(MAREN, "/settings/sign-in/enforcement"),
            Stop.at(MAREN, CONNECTION, "/settings/sign-in/connections/{connection}"),
            Stop.at(MAREN, CONNECTION + "/openid-connect", "/settings/sign-in/connections/{connection}/openid-connect"),
            Stop.at(
                    MAREN,
                    CONNECTION + "/guide/keycloak",
                    "/settings/sign-in/connections/{connection}/guide/{provider}"),
            Stop.page(MAREN, "/settings/sign-in/provisioning"),
            Stop.at(MAREN, RULES, "/settings/sign-in/provisioning/{connection}"),
            Stop.at(MAREN, RULES + "/trial", "/settings/sign-in/provisioning/{connection}/trial"),
            Stop.at(MAREN, RULES + "/rules/new", "/settings/sign-in/provisioning/{connection}/rules/new"),
            Stop.page(MAREN, "/settings/sign-in/domains"),
            Stop.page(MAREN, "/settings/sign-in/set-up-links"),
            Stop.page(MAREN, "/settings/sign-in/emergency"),
            Stop.page(MAREN, "/settings/sign-in/attempts"),
            Stop.ofFirst(MAREN, "/settings/sign-in/attempts", "/settings/sign-in/attempts/{attempt}"),
            Stop.page(MAREN, "/settings/people"),
            Stop.page(MAREN, "/settings/people/new"),
            Stop.page(MAREN, "/settings/people/several"),
            Stop.ofFirst(MAREN, "/settings/people", "/settings/people/{person}"),
            Stop.ofFirst(MAREN, "/settings/people", "/settings/people/{person}/edit"),
            Stop.page(MAREN, "/settings/sessions"),
            Stop.page(MAREN, "/settings/sessions/limits"),
            Stop.page(MAREN, "/me/sessions"),
            Stop.page(MAREN, "/sign-in/again"),
            Stop.page(MAREN, "/nothing-here"),
            Stop.open("/sign-in/emergency"),
            Stop.page(ASTRID, "/console"),
            Stop.page(ASTRID, "/console/tenants/new"),
            Stop.ofFirst(ASTRID, "/console", "/console/tenants/{tenantId}"),
            Stop.ofFirst(ASTRID, "/console", "/console/tenants/{tenantId}/entry"),
            Stop.page(ASTRID, "/console/people"),
            Stop.page(ASTRID, "/console/people/new"),
            Stop.ofFirst(ASTRID, "/console/people", "/console/people/{person}"),
            Stop.page(ASTRID, "/console/audit-log"),
            Stop.page(ASTRID, "/console/sign-in-attempts"),
            Stop.ofFirst(ASTRID, "/console/sign-in-attempts", "/console/sign-in-attempts/{attempt}"),
            Stop.page(ASTRID, "/me/passkeys"),
            Stop.page(ASTRID, "/emergency"),
            Stop.page(ASTRID, "/emergency/passkeys"),
            Stop.page(ASTRID, "/sign-in/passkey/again"));

    private Stops() {}

    static Stream<Stop> all() {
        return Stream.concat(PAGES.stream(), EXAMPLES.stream().map(it -> Stop.page(MAREN, "/styleguide/" + it)));
    }
}
