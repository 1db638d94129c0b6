package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Visitor;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Vault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.Mailbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets of every kind that a tenant has are made, and then looked for wherever they must not be. */
class SecretsToldTests extends EmergencyTest {

    private static final String CLIENT_SECRET = "canary-9c1d-of-a-client-secret";
    private static final String CONNECTIONS = "/settings/sign-in/connections";
    private static final int FEWEST_PAGES = 40;
    private static final int MOST_PAGES = 250;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Vault vault;

    private final Set<String> secrets = new LinkedHashSet<>();

    @Test
    @Defends({Attack.SECRETS_TOLD, Attack.SECRETS_AT_REST})
    void no_page_no_line_of_the_log_and_no_table_holds_one(CapturedOutput log) {
        var amy = signedIn();
        plant(amy);
        plantLinks(amy);
        assertThat(secrets).hasSizeGreaterThan(14).allMatch(it -> it.length() >= 20);

        assertThat(crawl(amy)).hasSizeGreaterThan(FEWEST_PAGES);

        assertThat(secrets).noneMatch(log.getAll()::contains);
        assertThat(tables())
                .hasSizeGreaterThan(20)
                .allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
    }

    private void plant(Visitor amy) {
        secrets.addAll(codes(amy));
        var saml = added(amy, "saml");
        Stream.of("sp_signing_key_enc", "sp_decryption_key_enc").forEach(it -> secrets.add(key(saml, it)));
        var settings = CONNECTIONS + "/" + added(amy, "oidc") + "/openid-connect";
        var typed = Map.of("issuer", provider().issuer("acme"), "clientId", "acme-client", "secret", CLIENT_SECRET);
        assertThat(send(amy, settings, settings, typed)).isEqualTo(303);
        secrets.add(CLIENT_SECRET);
        secrets.addAll(amy.confided());
    }

    private void plantLinks(Visitor amy) {
        var links = "/settings/sign-in/set-up-links";
        var shown = amy.post(
                at("acme", links),
                Map.of("_csrf", token(amy.get(at("acme", links)).page())));
        secrets.add(shown.page().select(".copyable code").text().replaceAll(".*/", ""));
        var email = "uma." + adminId + "@acme.example";
        var invitation = Map.of("name", "Uma", "email", email, "role", "viewer");
        assertThat(send(amy, "/settings/people/new", "/settings/people", invitation))
                .isEqualTo(303);
        lookOnce(amy, email);
        secrets.add(mailbox.latest(email).link().getPath().replaceAll(".*/", ""));
    }

    /** Without a server for mails, the link of an invitation is shown to who made it, and just once. */
    private void lookOnce(Visitor amy, String email) {
        var people = amy.get(at("acme", "/settings/people?q=" + encoded(email))).page();
        var person = people.select("main tbody a[href^=/settings/people/]").attr("href");
        assertThat(amy.get(at("acme", person)).body()).contains("/accept/");
    }

    /** A piece of a private key, from behind what all keys begin with. */
    private String key(String connection, String column) {
        var sealed = cast.inTenant("acme", database -> database.sql(
                        "select " + column + " from auth_connection where id = '" + connection + "'")
                .query(String.class)
                .single());
        return vault.open(sealed, new Place("auth_connection", column, "acme", connection))
                .reveal()
                .substring(60, 120);
    }

    private String added(Visitor amy, String kind) {
        var form = amy.get(at("acme", CONNECTIONS + "/new")).page();
        return amy.post(at("acme", CONNECTIONS), Map.of("_csrf", token(form), "kind", kind))
                .location()
                .split("/")[4];
    }

    private int send(Visitor amy, String page, String action, Map<String, String> typed) {
        var shown = amy.get(at("acme", page)).page();
        var form = new HashMap<>(typed);
        form.put("_csrf", token(shown));
        form.put("version", shown.select("input[name=version]").attr("value"));
        return amy.post(at("acme", action), form).status();
    }

    /** Every page that leads on from the first, each once. */
    private Set<String> crawl(Visitor amy) {
        var found = new LinkedHashSet<>(List.of("/"));
        var ahead = new ArrayList<>(found);
        while (!ahead.isEmpty() && found.size() < MOST_PAGES) {
            var path = ahead.removeFirst();
            var reply = amy.get(at("acme", path));
            assertThat(reply.status()).as(path).isLessThan(500);
            assertThat(secrets).as(path).noneMatch(reply.body()::contains);
            reply.page().select("a[href^=/]").eachAttr("href").stream()
                    .map(it -> it.replaceAll("[?#].*", ""))
                    .filter(it -> !it.startsWith("/sign-in/") && found.add(it))
                    .forEach(ahead::add);
        }
        return found;
    }

    /** All but the one in which sessions are found by their ids. */
    private List<String> tables() {
        return cast.inTenant(
                "acme", database -> database.sql("""
                        select quote_ident(relname) from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                            and relname <> 'spring_session'
                            and has_table_privilege(oid, 'select')""").query(String.class).list());
    }

    private int rows(String table) {
        return cast.inTenant("acme", database -> rows(database, table)) + cast.inInstallation(all -> rows(all, table));
    }

    /** What is no text is written as hexadecimal digits. */
    private int rows(JdbcClient database, String table) {
        return database.sql("""
                        select count(*) from %s t, unnest(cast(:secrets as text[])) secret
                        where position(secret in t::text) > 0
                            or position(encode(convert_to(secret, 'UTF8'), 'hex') in t::text) > 0""".formatted(table))
                .param("secrets", secrets.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
