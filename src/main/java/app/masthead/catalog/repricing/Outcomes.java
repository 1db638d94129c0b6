package app.masthead.catalog.repricing;

import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import org.jspecify.annotations.Nullable;

/** To how many prices of a change what happens. */
record Outcomes(int changed, int unchanged, int leftOut) {

    /** Of one outcome; of all where none is named. */
    int of(@Nullable Outcome outcome) {
        if (outcome == null) return changed + unchanged + leftOut;
        return switch (outcome) {
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case LEFT_OUT -> leftOut;
        };
    }
}
