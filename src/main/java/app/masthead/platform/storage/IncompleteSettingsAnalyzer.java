package app.masthead.platform.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the missing setting instead of a stack trace. */
class IncompleteSettingsAnalyzer extends AbstractFailureAnalyzer<IncompleteSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IncompleteSettings cause) {
        return new FailureAnalysis(cause.getMessage(), "The README lists every setting under \"Settings\".", cause);
    }
}
