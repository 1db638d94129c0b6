package app.masthead.tenants;

import app.masthead.platform.money.Currencies;
import app.masthead.platform.text.PlainText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed on the page about the organisation itself. */
record GeneralForm(
        @Nullable String name,
        @Nullable String zone,
        @Nullable String currency,
        @Nullable String version) {

    private static final int LONGEST_NAME = 200;

    GeneralForm {
        name = Typed.line(name);
        zone = Typed.line(zone);
        currency = Typed.line(currency);
    }

    static GeneralForm of(Tenant tenant) {
        var now = tenant.general();
        return new GeneralForm(now.name(), now.zone(), now.currency(), Long.toString(tenant.version()));
    }

    /** The same on top of another version. */
    GeneralForm on(Tenant tenant) {
        return new GeneralForm(name, zone, currency, Long.toString(tenant.version()));
    }

    void check(Errors errors) {
        if (name == null || Typed.isInvisible(name)) {
            errors.rejectValue("name", "tenants.general.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "tenants.general.name.long");
        } else if (!PlainText.isLine(name)) {
            errors.rejectValue("name", "tenants.general.name.characters");
        }
        if (zone == null || TimeZones.meant(zone).isEmpty()) {
            errors.rejectValue("zone", "tenants.general.zone.unknown");
        }
        if (currency == null || !Currencies.isActive(currency)) {
            errors.rejectValue("currency", "tenants.general.currency.unknown");
        }
    }

    /** Call only after {@link #check}. */
    GeneralSettings settings() {
        return new GeneralSettings(
                Objects.requireNonNull(name),
                TimeZones.meant(Objects.requireNonNull(zone)).orElseThrow(),
                Objects.requireNonNull(currency));
    }
}
