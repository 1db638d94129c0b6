package app.masthead.access.saml;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.NewConnections;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.SignInTest;
import app.masthead.access.signin.Visitor;
import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.support.CastMember;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in by SAML over real HTTP, at an identity provider that can be told to lie. */
abstract class SamlSignInTest extends SignInTest {

    private static final Map<String, String> CONNECTIONS = new HashMap<>();

    @Autowired
    private NewConnections connections;

    @BeforeEach
    void connect() {
        for (var tenant : new String[] {"acme", "globex"}) {
            CONNECTIONS.computeIfAbsent(tenant, this::added);
            switchOn(tenant);
            provider().register(tenant, SamlClient.fromMetadata(metadata(tenant)));
        }
    }

    private String added(String tenant) {
        return cast.inTenant(tenant, database -> connections.add(ConnectionKind.SAML, "Acme directory"));
    }

    static String saml(String tenant) {
        return Objects.requireNonNull(CONNECTIONS.get(tenant));
    }

    private String metadata(String tenant) {
        return visitor()
                .get(at(tenant, "/sign-in/saml/" + saml(tenant) + "/metadata"))
                .body();
    }

    /** As an admin would have left it: tested, applied and switched on. */
    private void switchOn(String tenant) {
        cast.inTenant(tenant, database -> {
            database.sql("""
                            update auth_connection set status = 'on', tested_at = now(), idp_entity_id = :entity,
                                sso_url = :sso, sso_binding = 'redirect', slo_url = :slo, slo_binding = 'redirect',
                                sign_requests = true, idp_initiated = false, want_encrypted = false, config = '{}'
                            where id = :id""")
                    .param("entity", provider().entityId(tenant))
                    .param("sso", provider().address(tenant, Endpoint.SAML_SSO))
                    .param("slo", provider().address(tenant, Endpoint.SAML_SLO))
                    .param("id", saml(tenant))
                    .update();
            database.sql("delete from auth_certificate where connection_id = :id")
                    .param("id", saml(tenant))
                    .update();
            provider().samlCertificates(tenant).forEach(certificate -> trust(tenant, certificate));
            return 1;
        });
    }

    void trust(String tenant, java.security.cert.X509Certificate certificate) {
        cast.inTenant(tenant, database -> database.sql("""
                        insert into auth_certificate (tenant_id, connection_id, sha256, der, subject, key_type,
                            key_bits, not_before, not_after, used_since)
                        values (current_tenant(), :id, encode(sha256(:der), 'hex'), :der, 'test', 'RSA', 2048,
                            now() - interval '1 day', now() + interval '1 year', now())
                        on conflict do nothing""")
                .param("id", saml(tenant))
                .param("der", encoded(certificate))
                .update());
    }

    private static byte[] encoded(java.security.cert.X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void change(String tenant, String assignments) {
        cast.inTenant(tenant, database -> database.sql(
                        "update auth_connection set " + assignments + " where id = '" + saml(tenant) + "'")
                .update());
    }

    /** Ties the provider's subject, which is the person's own id in the demo, to the person. */
    void link(CastMember person) {
        cast.inTenant(person.tenant(), database -> database.sql("""
                        insert into external_identity
                            (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)
                        values (current_tenant(), :id, :connection, :issuer, :subject, :user, 'test')
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("connection", saml(person.tenant()))
                .param("issuer", provider().entityId(person.tenant()))
                .param("subject", person.id().toString())
                .param("user", person.id())
                .update());
    }

    /** Begins at the portal and returns the provider's address. */
    String beginSaml(Visitor visitor, String tenant) {
        return beginSaml(visitor, tenant, "/");
    }

    String beginSaml(Visitor visitor, String tenant, String returnPath) {
        var reply = visitor.get(at(tenant, "/sign-in/saml/" + saml(tenant) + "/start?return=" + encoded(returnPath)));
        assertThat(reply.status()).isEqualTo(303);
        return reply.location();
    }

    /** The form with which the provider answers, once the person has said who they are there. */
    Answer answer(Visitor visitor, String tenant, CastMember person) {
        return answer(visitor, beginSaml(visitor, tenant), person.email());
    }

    Answer answer(Visitor visitor, String providersAddress, String email) {
        var page = visitor.get(providersAddress);
        if (page.status() == 303) {
            page = visitor.get(provider().origin() + page.location());
        }
        var ticket = page.page().select("input[name=request]").attr("value");
        var form = page.page().select("form:has(input[name=request])").attr("action");
        var answered = visitor.post(form, Map.of("request", ticket, "email", email));
        return Answer.of(answered);
    }

    Reply bring(Visitor visitor, Answer answer) {
        return visitor.postFromElsewhere(answer.action(), answer.fields());
    }

    /** The whole way in. */
    Reply signInBySaml(Visitor visitor, CastMember person) {
        var brought = bring(visitor, answer(visitor, person.tenant(), person));
        assertThat(brought.status()).isEqualTo(303);
        return visitor.get(at(person.tenant(), brought.location()));
    }

    /** A form of the provider that a browser posts to the portal. */
    record Answer(String action, Map<String, String> fields) {

        static Answer of(Reply reply) {
            var form = reply.page().select("form[action]:has(input[name=SAMLResponse])");
            var fields = new LinkedHashMap<String, String>();
            form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
            assertThat(fields).as("an answer in %s", reply.body()).isNotEmpty();
            return new Answer(form.attr("action"), fields);
        }

        Answer at(String other) {
            return new Answer(other, fields);
        }

        Answer with(String name, String value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Answer(action, changed);
        }
    }
}
