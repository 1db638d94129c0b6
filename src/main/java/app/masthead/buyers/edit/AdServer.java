package app.masthead.buyers.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ad servers that know buyers by ids of their own. */
enum AdServer {
    GOOGLE_AD_MANAGER(true),
    KEVEL(true),
    TRITON_DIGITAL(false),
    BROADSTREET(true),
    MOCK(false);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
    private static final Pattern NAME = Pattern.compile("[\\w.:/-]{1,100}");

    private final boolean numbered;

    AdServer(boolean numbered) {
        this.numbered = numbered;
    }

    /** As it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AdServer> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether its ids are numbers. */
    boolean isNumbered() {
        return numbered;
    }

    /** Whether it could have given this id to anything. */
    boolean isId(String typed) {
        return (numbered ? NUMBER : NAME).matcher(typed).matches();
    }
}
