package app.masthead.buyers.tokens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a token that is to be made.
 *
 * @param id of the form that asks for it; one form makes one token, however often it is sent
 * @param expires when it ends; null when it does not by itself
 */
record TokenTerms(UUID id, String name, @Nullable Instant expires) {}
