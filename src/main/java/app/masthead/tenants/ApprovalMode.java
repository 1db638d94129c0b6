package app.masthead.tenants;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an order waits for a person before it runs. */
enum ApprovalMode {
    MANUAL,
    AUTO;

    /** As it is stored and sent. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(ApprovalMode::code).toList();
    }

    static Optional<ApprovalMode> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
