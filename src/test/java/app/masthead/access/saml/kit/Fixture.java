package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Expectation;
import app.masthead.access.saml.engine.Rule;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A response, good or bad, that each signer can make.
 *
 * @param refusedBy the very rule that refuses it; none for a good one
 * @param maker makes the base64 text
 * @param expecting what the connection expects otherwise than usual
 * @param oracleDiffers why the second library rightly says the opposite, where it does
 */
public record Fixture(
        String name,
        Optional<Rule> refusedBy,
        BiFunction<Scene, XmlSigner, String> maker,
        UnaryOperator<Expectation> expecting,
        Optional<String> oracleDiffers) {

    public static Fixture good(String name, BiFunction<Scene, XmlSigner, String> maker) {
        return new Fixture(name, Optional.empty(), maker, UnaryOperator.identity(), Optional.empty());
    }

    public static Fixture bad(String name, Rule refusedBy, BiFunction<Scene, XmlSigner, String> maker) {
        return new Fixture(name, Optional.of(refusedBy), maker, UnaryOperator.identity(), Optional.empty());
    }

    /** Of an unsigned document, to be signed as usual: the assertion by the provider. */
    public static Fixture bad(String name, Rule refusedBy, UnaryOperator<SamlDocument> change) {
        return bad(name, refusedBy, (scene, signer) -> signedAssertion(change.apply(scene.response()), signer));
    }

    public static String signedAssertion(SamlDocument document, XmlSigner signer) {
        document.all("//saml:Assertion").forEach(it -> signer.sign(it, Signing.by(Party.PROVIDER)));
        return document.base64();
    }

    public Fixture expecting(UnaryOperator<Expectation> change) {
        return new Fixture(name, refusedBy, maker, change, oracleDiffers);
    }

    public Fixture oracleDiffers(String reason) {
        return new Fixture(name, refusedBy, maker, expecting, Optional.of(reason));
    }

    public String make(XmlSigner signer) {
        return maker.apply(Scene.usual(), signer);
    }

    public Expectation expectation() {
        return expecting.apply(Scene.usual().expectation());
    }

    @Override
    public String toString() {
        return name;
    }
}
