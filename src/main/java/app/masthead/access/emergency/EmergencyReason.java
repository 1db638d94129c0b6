package app.masthead.access.emergency;

import app.masthead.access.SignInReason;
import java.util.Locale;

/** Why somebody does not come in by the way for emergencies, where it is not for the passkey itself. */
enum EmergencyReason implements SignInReason {
    /** The address is nobody's, or the code is wrong or was used. */
    WRONG_RECOVERY_CODE,
    /** The key belongs to somebody who is no active admin. */
    NOT_AN_ADMIN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
