package app.masthead.access.connections.certificates;

import java.util.Locale;

/** How it stands with a certificate of a connection today. */
public enum CertificateState {
    /** It waits for the draft to be applied. */
    WAITING("info"),
    ACTIVE("positive"),
    /** Its time has not come; signatures by it are accepted all the same. */
    NEXT("info"),
    /** It runs out within thirty days. */
    EXPIRING("caution"),
    EXPIRED("negative"),
    /** Signatures by it are refused. */
    DISTRUSTED("neutral");

    private final String tone;

    CertificateState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
