package app.masthead.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Languages to choose from. */
public final class Languages {

    /** Those of ISO 639-1 by their English names, each once: Java knows three of them by a former code as well. */
    public static final List<Option> ALL = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> Locale.of(code).getLanguage().equals(code))
            .map(code -> new Option(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Option::label))
            .toList();

    private Languages() {}
}
