package app.masthead.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** An id made out of a name: {@code Homepage, „Café“} becomes {@code homepage_cafe}. */
public final class ProposedId {

    private static final int LONGEST = 100;

    private ProposedId() {}

    /** Empty when the name has no letter or digit that an id can have. */
    public static Optional<String> from(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^_+|_+$", "");
        return Optional.of(cut).filter(it -> !it.isEmpty());
    }
}
