package e2e.measure;

import app.masthead.demo.DemoSignIn;
import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.EndpointFault;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Signs the same person in again and again over real HTTP, by OpenID Connect and by SAML, and prints how long the
 * portal was busy with one sign-in; then once more while many people of another tenant wait for a
 * provider that drips.
 */
public final class SignInTimes {

    private static final String TENANT = "northlight";
    private static final String OTHER = "harbour";
    private static final int WARM_UP = 300;
    private static final int SIGN_INS = 300;
    private static final int WAITING = 40;

    private SignInTimes() {}

    public static void main(String[] args) throws Exception {
        var port = MeasuredPortal.freePort();
        var portal = MeasuredPortal.start(
                port,
                Stream.concat(Stream.of("--masthead.sign-in.attempts-per-minute=1000000"), Stream.of(args))
                        .toArray(String[]::new));
        try (var context = portal.getApplicationContext()) {
            var here = new SignIns(port, TENANT, context);
            print("OpenID Connect", here);
            var saml = Percentiles.of(WARM_UP, SIGN_INS, here::bySaml);
            System.out.println("%-50s %s".formatted("SAML", saml));
            context.getBean(DemoSignIn.class).provider().disturb(OTHER, Endpoint.TOKEN, EndpointFault.DRIPPING);
            try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                var elsewhere = new SignIns(port, OTHER, context);
                var waiting = IntStream.range(0, WAITING)
                        .mapToObj(number -> crowd.submit(elsewhere::forever))
                        .toList();
                Thread.sleep(2_000);
                print("OpenID Connect, while %d wait elsewhere".formatted(WAITING), here);
                waiting.forEach(it -> it.cancel(true));
            }
        }
    }

    private static void print(String what, SignIns signIns) {
        var times = Percentiles.of(WARM_UP, SIGN_INS, signIns::byOpenIdConnect);
        System.out.println("%-50s %s".formatted(what, times));
    }
}
