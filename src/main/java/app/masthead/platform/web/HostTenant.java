package app.masthead.platform.web;

import app.masthead.platform.tenancy.TenantId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of the tenant that a host name belongs to.
 *
 * @param active false for a suspended or closed tenant, whose host shows a plain page
 * @param zone the zone in which its times are shown
 * @param currency the ISO 4217 code of its default currency
 */
public record HostTenant(
        TenantId id,
        String name,
        boolean active,
        ZoneId zone,
        String currency,
        @Nullable String faviconUrl) {

    /** The request attribute under which the current host's tenant stands. */
    public static final String ATTRIBUTE = HostTenant.class.getName();

    /** The letter that stands for a tenant without a picture. */
    public String mark() {
        var letter =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('M');
        return new String(Character.toChars(Character.toUpperCase(letter)));
    }
}
