package app.masthead.creatives.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a creative mainly is, so that a reviewer can take alike ones together. The first that fits counts. */
public enum CreativeType {
    VIDEO("video", "vast"),
    AUDIO("audio", "daast"),
    HTML5("html", "javascript", "zip", "webhook"),
    POST("published_post"),
    CARDS("card"),
    GENERATED("brief", "catalog"),
    NATIVE,
    IMAGE("image"),
    TEXT("text", "markdown"),
    OTHER;

    private final List<String> assetTypes;

    CreativeType(String... assetTypes) {
        this.assetTypes = List.of(assetTypes);
    }

    public static CreativeType of(CreativeContent content) {
        var types = content.assets().stream().map(Asset::type).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(type -> type.fits(types))
                .findFirst()
                .orElse(OTHER);
    }

    public static Optional<CreativeType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(Set<String> types) {
        return this == NATIVE
                ? types.contains("text") && types.contains("image")
                : assetTypes.stream().anyMatch(types::contains);
    }
}
