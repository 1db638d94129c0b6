package app.masthead.access.emergency;

import app.masthead.access.emergency.EmergencyEntrance.Proof;
import app.masthead.access.handover.TenantPlace;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks an address and a recovery code. Whether the address is nobody's, the code wrong, used or no code at all: it
 * costs one hash and gets the same answer.
 */
@Component
class CodeCheck {

    private static final int LONGEST_ADDRESS = 254;

    private final RecoveryCodes codes;
    private final CodeHashes hashes;
    private final EmergencyThrottle throttle;

    CodeCheck(RecoveryCodes codes, CodeHashes hashes, EmergencyThrottle throttle) {
        this.codes = codes;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    Optional<Proof> check(TenantPlace place, String email, String typed, HttpServletRequest request) {
        var address = email.strip();
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        throttle.take(place.id(), address, request);
        var code = RecoveryCode.parse(typed).orElseGet(() -> RecoveryCode.next(0));
        var kept = CurrentTenant.call(new TenantId(place.id()), () -> codes.find(address, code.position()));
        return hashes.matches(code, kept.map(RecoveryCodes.Kept::hash))
                ? kept.map(it ->
                        new Proof(it.user(), "recovery code " + code.position(), () -> codes.use(it, code.position())))
                : Optional.empty();
    }
}
