package app.masthead.console;

import static java.util.Objects.requireNonNull;

import app.masthead.platform.money.Currencies;
import app.masthead.platform.text.PlainText;
import app.masthead.tenants.NewTenant;
import app.masthead.tenants.TimeZones;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new tenant as typed. Without an address of its own it gets one made of its name. */
record TenantForm(
        @NotBlank @Pattern(regexp = PlainText.LINE) @Size(max = 200) @Nullable
        String name,

        @Pattern(regexp = "(?!..--)[a-z]([a-z0-9-]{1,61}[a-z0-9])?") @Nullable
        String subdomain,

        @NotBlank @Nullable String zone,
        @NotBlank @Nullable String currency,

        @NotBlank @Pattern(regexp = PlainText.LINE) @Size(max = 200) @Nullable
        String adminName,

        @NotBlank @Email @Size(max = 254) @Nullable String adminEmail) {

    TenantForm {
        name = stripped(name);
        subdomain = stripped(subdomain);
        zone = stripped(zone);
        adminName = stripped(adminName);
        adminEmail = stripped(adminEmail);
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static TenantForm blank() {
        return new TenantForm(null, null, "UTC", "USD", null, null);
    }

    /** What annotations cannot say. */
    void check(Errors errors) {
        if (zone != null && TimeZones.meant(zone).isEmpty()) {
            errors.rejectValue("zone", "Unknown");
        }
        if (currency != null && !Currencies.isActive(currency)) {
            errors.rejectValue("currency", "Unknown");
        }
        if (name != null && address().isEmpty()) {
            errors.rejectValue("subdomain", "NotBlank");
        }
    }

    private String address() {
        return subdomain == null ? Subdomain.of(requireNonNull(name)) : subdomain;
    }

    /** Call only after validation. */
    NewTenant toCommand() {
        return new NewTenant(
                requireNonNull(name),
                address(),
                ZoneId.of(TimeZones.meant(requireNonNull(zone)).orElseThrow()),
                Currency.getInstance(requireNonNull(currency)));
    }
}
