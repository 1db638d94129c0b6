package app.masthead.access.attempts;

import app.masthead.platform.web.Option;
import java.util.List;

/** What a list of sign-in attempts can be narrowed down to. */
record AttemptChoices(List<String> reasons, List<Option> connections) {}
