package app.masthead.demo.identity;

import org.junit.jupiter.api.BeforeEach;

/** A provider with a SAML service provider that keeps the rules. */
abstract class SamlTest extends ProviderTest {

    ServiceProvider sp;
    SamlVerifier verifier;

    @BeforeEach
    void registerServiceProvider() {
        provider.register("harbour", ServiceProvider.CLIENT);
        sp = new ServiceProvider(provider, clock);
        verifier = new SamlVerifier(provider);
    }
}
