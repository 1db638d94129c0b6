package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found, before it is put under the rule's name. */
record Finding(Severity severity, Effect effect, @Nullable String asset, List<String> arguments) {

    private static final int LONGEST = 300;

    static Finding of(Severity severity, String... arguments) {
        return new Finding(
                severity,
                Effect.NONE,
                null,
                List.of(arguments).stream().map(Finding::shortened).toList());
    }

    Finding at(Asset where) {
        return at(where.path());
    }

    Finding at(String path) {
        return new Finding(severity, effect, path, arguments);
    }

    Finding holding() {
        return new Finding(severity, Effect.HOLDS, asset, arguments);
    }

    Finding unusable() {
        return new Finding(severity, Effect.UNUSABLE, asset, arguments);
    }

    private static String shortened(String argument) {
        if (argument.length() <= LONGEST) {
            return argument;
        }
        var end = Character.isHighSurrogate(argument.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return argument.substring(0, end) + "…";
    }
}
