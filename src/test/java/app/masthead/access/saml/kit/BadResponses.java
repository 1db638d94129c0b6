package app.masthead.access.saml.kit;

import java.util.function.Function;
import java.util.stream.Stream;

/** Every response that must be refused, with the very rule that refuses it. */
public final class BadResponses {

    private BadResponses() {}

    public static Stream<Fixture> all() {
        return Stream.of(
                        BadEnvelopes.all(),
                        BadStructures.all(),
                        BadSignatures.all(),
                        BadReferences.all(),
                        BadEncryption.all(),
                        BadClaims.all(),
                        BadSubjects.all())
                .flatMap(Function.identity());
    }
}
