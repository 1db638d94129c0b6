package e2e.support;

import java.util.Map;

/** A browser without a network. */
public final class Unplugged {

    private Unplugged() {}

    public static void during(Browser browser, Runnable work) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        emulate(browser, true);
        try {
            work.run();
        } finally {
            emulate(browser, false);
            browser.driver().executeCdpCommand("Network.disable", Map.of());
        }
    }

    private static void emulate(Browser browser, boolean offline) {
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
