package app.masthead.catalog.sections;

import app.masthead.catalog.edit.FieldCheck;
import app.masthead.inventory.placement.Lines;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks typed targeting. */
final class TargetingRules {

    /** ISO 3166-2, as the protocol takes it. */
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
    private static final int MOST = 500;
    private static final int LONGEST_LINE = 200;

    private final TargetingForm form;
    private final TargetingChoices choices;
    private final FieldCheck check;

    private TargetingRules(TargetingForm form, TargetingChoices choices, FieldCheck check) {
        this.form = form;
        this.choices = choices;
        this.check = check;
    }

    static void check(TargetingForm form, TargetingChoices choices, Errors errors) {
        var rules = new TargetingRules(form, choices, new FieldCheck(errors));
        rules.places();
        rules.devices();
        rules.dayparts();
        rules.words("audiences", form.audiences());
        rules.words("notAudiences", form.notAudiences());
        rules.keys();
        rules.check.among("categories", form.categories(), choices.categories().values());
    }

    private void places() {
        check.among("countries", form.countries(), choices.countries().values());
        check.among("notCountries", form.notCountries(), choices.notCountries().values());
        if (form.countries().stream().anyMatch(form.notCountries()::contains)) {
            check.reject("notCountries", "in-and-out");
        }
        regions("regions", form.regions());
        regions("notRegions", form.notRegions());
    }

    private void regions(String field, @Nullable String typed) {
        var regions = TypedWords.read(typed);
        check.atMost(field, regions, MOST, "words");
        if (!regions.stream().allMatch(it -> REGION.matcher(it).matches())) check.reject(field, "region");
    }

    private void devices() {
        check.among("devices", form.devices(), choices.devices().values());
        check.among("platforms", form.platforms(), choices.platforms().values());
        check.among("languages", form.languages(), choices.languages().values());
    }

    private void words(String field, @Nullable String typed) {
        var words = TypedWords.read(typed);
        check.atMost(field, words, MOST, "words");
        words.stream().limit(MOST).forEach(it -> check.line(field, it, LONGEST_LINE));
    }

    private void dayparts() {
        check.atMost("dayparts", form.dayparts(), Lines.MOST, "lines");
        for (int i = 0; i < Math.min(form.dayparts().size(), Lines.MOST); i++) {
            daypart(form.dayparts().get(i), "dayparts[" + i + "].");
        }
    }

    private void daypart(DaypartLine line, String at) {
        if (line.isBlank()) return;
        if (line.days().isEmpty()) check.reject(at + "days", "days");
        check.among(at + "days", line.days(), DaypartLine.DAYS);
        var from = hour(line.from());
        var to = hour(line.to());
        if (from < 0 || from > 23) check.reject(at + "from", "hour", 0, 23);
        if (to < 1 || to > 24) check.reject(at + "to", "hour", 1, 24);
        else if (from <= 23 && from >= to) check.reject(at + "to", "hour-order");
        check.line(at + "called", line.called(), LONGEST_LINE);
    }

    private static int hour(@Nullable String typed) {
        return typed != null && HOUR.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
    }

    private void keys() {
        check.atMost("keys", form.keys(), Lines.MOST, "lines");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(form.keys().size(), Lines.MOST); i++) {
            var line = form.keys().get(i);
            if (line.isBlank()) continue;
            var at = "keys[" + i + "].";
            if (line.key() == null || !KEY.matcher(line.key()).matches()) check.reject(at + "key", "key");
            else if (!seen.add(line.key())) check.reject(at + "key", "key-twice");
            if (line.words().isEmpty()) check.reject(at + "values", "key-values");
            line.words().forEach(it -> check.line(at + "values", it, LONGEST_LINE));
        }
    }
}
