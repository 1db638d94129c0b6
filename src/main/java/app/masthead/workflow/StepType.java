package app.masthead.workflow;

import java.util.Locale;

/** What a step asks for. */
public enum StepType {
    MEDIA_BUY_APPROVAL,
    CREATIVE_REVIEW,
    MEDIA_BUY_ACTIVATION,
    MANUAL_TASK,
    BACKGROUND_TASK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
