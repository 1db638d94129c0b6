package app.masthead.catalog.exchange;

import java.util.Arrays;
import java.util.Locale;

/** What a file of products is written in. */
enum ImportSource {
    JSON,
    CSV;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportSource of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
