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

    private final RecoveryCodes codes;
    private final CodeHashes hashes;
    private final EmergencyThrottle throttle;

    CodeCheck(RecoveryCodes codes, CodeHashes hashes, EmergencyThrottle throttle) {
        this.codes = codes;
        this.hashes = hashes;
        this.throttle = throttle;
    }

    Optional<Proof> check(TenantPlace place, String email, String typed, HttpServletRequest request) {
        throttle.take(request);
        var code = RecoveryCode.parse(typed).orElseGet(() -> RecoveryCode.next(0));
        var kept = CurrentTenant.call(new TenantId(place.id()), () -> codes.find(email, code.position()));
        return hashes.matches(code, kept.map(RecoveryCodes.Kept::hash))
                ? kept.map(it ->
                        new Proof(it.user(), "recovery code " + code.position(), () -> codes.use(it, code.position())))
                : Optional.empty();
    }
}
