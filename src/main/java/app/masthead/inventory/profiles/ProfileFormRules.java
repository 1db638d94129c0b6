package app.masthead.inventory.profiles;

import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.platform.text.ChosenId;
import app.masthead.platform.text.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks a typed profile: it names at least one format and some inventory, for that is what products take from it. */
final class ProfileFormRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_AD_SERVER_NAME = 500;
    private static final int MOST_AD_SERVER_NAMES = 500;

    private final Errors errors;

    private ProfileFormRules(Errors errors) {
        this.errors = errors;
    }

    static void check(ProfileForm form, Errors errors) {
        var rules = new ProfileFormRules(errors);
        rules.texts(form.name(), form.description());
        PlacementCheck.checkProperties(form, errors);
        PlacementCheck.checkFormats(form, errors);
        var names = form.adServer();
        rules.names("adUnits", names.adUnits());
        rules.names("placements", names.placements());
        rules.names("sites", names.sites());
        rules.names("zones", names.zones());
    }

    /** Only for a new profile: the id is chosen once. */
    static void checkId(String id, Errors errors) {
        if (id.isEmpty()) errors.rejectValue("id", "inventory.profile.form.id.blank");
        else if (!ChosenId.isOne(id)) errors.rejectValue("id", "inventory.profile.form.id");
    }

    /** After everything else is well: whether anything is left to take from it. */
    static void checkContents(Contents contents, Errors errors) {
        if (contents.formatIds().isEmpty()) errors.rejectValue("formats", "inventory.profile.form.formats");
        if (contents.properties().isEmpty()) errors.rejectValue("selectors", "inventory.profile.form.selectors");
    }

    private void texts(@Nullable String name, @Nullable String description) {
        if (name == null) reject("name", "name");
        else if (name.length() > LONGEST_NAME) reject("name", "long", LONGEST_NAME);
        else if (!PlainText.isLine(name) || PlainText.isBlank(name)) reject("name", "control");
        if (description == null) return;
        if (description.length() > LONGEST_DESCRIPTION) reject("description", "long", LONGEST_DESCRIPTION);
        if (!PlainText.isBlock(description)) reject("description", "control");
    }

    private void names(String field, List<String> names) {
        if (names.size() > MOST_AD_SERVER_NAMES) reject(field, "many", MOST_AD_SERVER_NAMES);
        if (names.stream().anyMatch(it -> it.length() > LONGEST_AD_SERVER_NAME)) {
            reject(field, "long", LONGEST_AD_SERVER_NAME);
        }
        if (!names.stream().allMatch(PlainText::isLine)) reject(field, "control");
    }

    private void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "inventory.profile.form." + rule, arguments, null);
    }
}
