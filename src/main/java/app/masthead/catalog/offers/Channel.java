package app.masthead.catalog.offers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The advertising channels of the protocol. The list grows: products keep channels as text, known or not. */
public enum Channel {
    DISPLAY,
    OLV,
    SOCIAL,
    SEARCH,
    CTV,
    LINEAR_TV,
    RADIO,
    STREAMING_AUDIO,
    PODCAST,
    DOOH,
    OOH,
    PRINT,
    CINEMA,
    EMAIL,
    GAMING,
    RETAIL_MEDIA,
    INFLUENCER,
    AFFILIATE,
    PRODUCT_PLACEMENT,
    SPONSORED_INTELLIGENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Channel::code).toList();
    }
}
