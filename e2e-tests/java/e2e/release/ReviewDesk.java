package e2e.release;

import app.masthead.DevelopmentPortal;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.notifications.WebhookSecrets;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import e2e.support.BuyerMachine;
import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant with creatives that wait, a buyer who wants to be told, and two reviewers who are signed in. */
final class ReviewDesk {

    private static final TenantId TENANT = new TenantId("harbour");
    private static final String BUYER = "brightwater_media";

    private final ExternalDatabase database;
    private final int port;

    private ReviewDesk(ExternalDatabase database, int port) {
        this.database = database;
        this.port = port;
    }

    /**
     * Fills the database by a portal that ends with this.
     *
     * @param told where the buyer is told of decisions
     * @return the sessions of the reviewers
     */
    static Sessions prepare(ExternalDatabase database, int port, int creatives, String told) {
        var desk = new ReviewDesk(database, port);
        var settings = database.settingsAt(port);
        try (var portal = DevelopmentPortal.start(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + settings.get("SPRING_DATASOURCE_URL"),
                        "--spring.datasource.username=" + settings.get("SPRING_DATASOURCE_USERNAME"),
                        "--spring.datasource.password=" + settings.get("SPRING_DATASOURCE_PASSWORD"),
                        "--spring.flyway.user=" + settings.get("SPRING_FLYWAY_USER"),
                        "--spring.flyway.password=" + settings.get("SPRING_FLYWAY_PASSWORD"),
                        "--masthead.current-key=" + settings.get("MASTHEAD_CURRENT_KEY"),
                        "--masthead.keys.k1=" + settings.get("MASTHEAD_KEYS_K1"),
                        "--masthead.tenant-domain=localhost",
                        "--masthead.data-folder=target/e2e-nodes",
                        "--masthead.demo.identity-provider-port=0",
                        "--spring.main.banner-mode=off")
                .getApplicationContext()) {
            desk.listen(portal.getBean(WebhookSecrets.class), told);
            desk.send(creatives);
            return new Sessions(desk.signIn("Priya Nair"), desk.signIn("Tom Okafor"));
        }
    }

    /** What a browser of each of them holds. */
    record Sessions(String priya, String tom) {}

    static String path(int creative) {
        return "/creatives/" + BUYER + "/" + id(creative);
    }

    static String id(int creative) {
        return "watched_" + creative;
    }

    private void listen(WebhookSecrets secrets, String told) {
        var sealed = CurrentTenant.call(TENANT, () -> secrets.seal(BUYER, secrets.next()));
        database.all()
                .sql("""
                        insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                        values (:tenant, :buyer, :url, :secret, now())""")
                .params(Map.of("tenant", TENANT.value(), "buyer", BUYER, "url", told, "secret", sealed))
                .update();
    }

    private void send(int creatives) {
        var buyer = new BuyerMachine("http://harbour.localhost:" + port, BuyerMachine.TOKEN);
        IntStream.range(0, creatives)
                .forEach(number -> buyer.sendBanner(id(number), "Watched " + number, "<b>" + number + "</b>"));
    }

    private String signIn(String person) {
        var origin = "http://harbour.localhost:" + port;
        try (var browser = new Visitor()) {
            var start = browser.get(origin + "/sign-in")
                    .page()
                    .select("a[href^=/sign-in/start/]")
                    .attr("href");
            var asked = browser.get(origin + start).location();
            var page = shown(browser, asked).page();
            var form = page.select("form:has(button[name=person])");
            var back = browser.post(
                    form.attr("action"),
                    Map.of(
                            "request", form.select("input[name=request]").attr("value"),
                            "person",
                                    form.select("button[name=person]:contains(" + person + ")")
                                            .attr("value")));
            browser.get(back.location());
            return browser.session("harbour.localhost");
        }
    }

    private static Reply shown(Visitor browser, String address) {
        var reply = browser.get(address);
        return reply.status() == 200
                ? reply
                : browser.get(URI.create(address).resolve(reply.location()).toString());
    }

    /** How many of the creatives that were sent wait for a reviewer. */
    static long waiting(JdbcClient all) {
        return all.sql("""
                select count(*) from creative
                 where tenant_id = 'harbour' and creative_id like 'watched\\_%' and status = 'pending_review'""").query(Long.class).single();
    }
}
