package app.masthead.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A buyer with a token, made for one test alone. */
public record TestBuyer(String tenant, String id, String token) {

    /** Stores a new buyer in a tenant. */
    public static TestBuyer in(String tenant, Cast cast) {
        var id = "buyer_" + UUID.randomUUID().toString().substring(0, 8);
        var buyer = new TestBuyer(tenant, id, "mh_test_" + UUID.randomUUID());
        cast.inTenant(tenant, database -> database.sql(
                        "insert into principal (tenant_id, principal_id, name) values (current_tenant(), :id, :name)")
                .param("id", id)
                .param("name", "Buyer " + id)
                .update());
        cast.inTenant(tenant, database -> database.sql("""
                        insert into principal_token (tenant_id, id, principal_id, name, prefix, token_sha256)
                        values (current_tenant(), :token, :id, 'Test', 'mh_test', :digest)""")
                .param("token", UUID.randomUUID())
                .param("id", id)
                .param("digest", sha256(buyer.token()))
                .update());
        return buyer;
    }

    /** A request by this buyer's machine on the tenant's host. */
    public RequestPostProcessor machine() {
        return machineAt(tenant);
    }

    /** A request with this buyer's token on another tenant's host. */
    public RequestPostProcessor machineAt(String otherTenant) {
        return request -> {
            request.setServerName(otherTenant + ".localhost");
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
