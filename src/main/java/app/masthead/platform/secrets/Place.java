package app.masthead.platform.secrets;

import java.nio.charset.StandardCharsets;

/** Where a secret is stored. It decrypts there and nowhere else. */
public record Place(String table, String column, String tenant, String row) {

    byte[] bytes() {
        return String.join("|", table, column, tenant, row).getBytes(StandardCharsets.UTF_8);
    }
}
