package e2e.support;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** What a laptop has built in: it keeps passkeys, and knows its owner by a finger that is always there. */
public final class Authenticator implements AutoCloseable {

    private final ChromeDriver driver;
    private final VirtualAuthenticator device;

    private Authenticator(ChromeDriver driver, VirtualAuthenticator device) {
        this.driver = driver;
        this.device = device;
    }

    public static Authenticator of(Browser browser) {
        var options = new VirtualAuthenticatorOptions()
                .setProtocol(Protocol.CTAP2)
                .setTransport(Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true);
        return new Authenticator(browser.driver(), browser.driver().addVirtualAuthenticator(options));
    }

    /** How many passkeys it keeps. */
    public int passkeys() {
        return device.getCredentials().size();
    }

    @Override
    public void close() {
        driver.removeVirtualAuthenticator(device);
    }
}
