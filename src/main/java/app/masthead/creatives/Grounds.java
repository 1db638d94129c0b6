package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody decided, as it is kept with the decision.
 *
 * @param furtherReasonCodes what was wrong beside it
 * @param reason for the buyer
 * @param noteInternal for colleagues alone
 */
@Embeddable
record Grounds(
        @Nullable ReasonCode reasonCode,
        List<String> furtherReasonCodes,
        @Nullable String reason,
        @Nullable String noteInternal) {

    static Grounds of(Reason why) {
        var further = why.further().codes().stream().map(ReasonCode::code).toList();
        return new Grounds(why.code(), further, why.toBuyer(), why.internal());
    }

    List<ReasonCode> further() {
        return furtherReasonCodes.stream()
                .flatMap(code -> ReasonCode.of(code).stream())
                .toList();
    }
}
