package app.masthead.creatives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a creative moved: AdCP's reason codes, and {@code changes_requested}, which the protocol calls a rejection. */
public enum ReasonCode {
    REVIEW_PASSED,
    REVIEW_FAILURE,
    PROCESSING_FAILURE,
    SELLER_REREVIEW,
    POLICY_REVOCATION,
    CONTENT_DRIFT,
    IDENTITY_AUTHORIZATION_REVOKED,
    IDENTITY_AUTHORIZATION_EXPIRED,
    SOURCE_PRIVATE,
    SOURCE_DELETED,
    TAKEDOWN_REQUEST,
    ADVERTISER_REQUEST,
    SELLER_ARCHIVE,
    ACCOUNT_CLOSED,
    ACCOUNT_SUSPENDED,
    RETENTION_EXPIRED,
    LEGAL_ERASURE,
    CHANGES_REQUESTED;

    /** What a reviewer may give as the reason of a rejection, the usual one first. */
    public static final List<ReasonCode> FOR_REJECTION = List.of(
            REVIEW_FAILURE,
            POLICY_REVOCATION,
            PROCESSING_FAILURE,
            TAKEDOWN_REQUEST,
            SOURCE_PRIVATE,
            SOURCE_DELETED,
            IDENTITY_AUTHORIZATION_REVOKED,
            IDENTITY_AUTHORIZATION_EXPIRED,
            ACCOUNT_SUSPENDED);

    /** What may be given as the reason of a suspension, from which a creative can come back. */
    public static final List<ReasonCode> FOR_SUSPENSION = List.of(
            POLICY_REVOCATION,
            ADVERTISER_REQUEST,
            TAKEDOWN_REQUEST,
            IDENTITY_AUTHORIZATION_REVOKED,
            IDENTITY_AUTHORIZATION_EXPIRED,
            SOURCE_PRIVATE,
            SOURCE_DELETED,
            ACCOUNT_SUSPENDED);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReasonCode> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
