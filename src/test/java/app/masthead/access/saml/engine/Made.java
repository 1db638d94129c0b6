package app.masthead.access.saml.engine;

import app.masthead.access.saml.kit.BadResponses;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.GoodResponses;
import app.masthead.access.saml.kit.XmlSigner;
import java.util.List;
import java.util.stream.Stream;

/** A fixture as one of the signers made it; made once, since signatures take their time. */
record Made(Fixture fixture, XmlSigner signer, String response) {

    static List<Made> good() {
        return Good.ALL;
    }

    static List<Made> bad() {
        return Bad.ALL;
    }

    Verification verifiedBy(ResponseVerifier verifier) {
        return verifier.verify(response, fixture.expectation());
    }

    private static List<Made> made(Stream<Fixture> fixtures) {
        return fixtures.flatMap(fixture -> Stream.of(XmlSigner.ofRuntime(), XmlSigner.ofSantuario())
                        .map(signer -> new Made(fixture, signer, fixture.make(signer))))
                .toList();
    }

    @Override
    public String toString() {
        return fixture + ", " + signer;
    }

    private static final class Good {

        private static final List<Made> ALL = made(GoodResponses.all());
    }

    private static final class Bad {

        private static final List<Made> ALL = made(BadResponses.all());
    }
}
