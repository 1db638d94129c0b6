package app.masthead.access.handover;

import app.masthead.access.SignInReason;

/** Why somebody who came from another host is turned away. */
public enum HandOverReason implements SignInReason {
    /** The code is unknown, used or too old, or was made for another host or another browser. */
    HAND_OVER_CODE;

    @Override
    public String code() {
        return "hand-over-code";
    }
}
