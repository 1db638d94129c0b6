package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.CreativeScreen;
import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Foreign content in its frame: as long as nobody asks for the network, nothing of it leaves this machine. */
@Journey
class PreviewJourney {

    private static final By FRAME = By.cssSelector("iframe.stage__frame");

    /** Calls home in every way that a document has, then tries what it would like to have of the page around it. */
    private static final String CALLS_HOME = """
            <p id="said">trying</p><style>@import url(%1$s/import); body { background: url(%1$s/background) }
            @font-face { font-family: x; src: url(%1$s/font) } p { font-family: x }</style>
            <link rel="stylesheet" href="%1$s/style"><link rel="prefetch" href="%1$s/prefetch"><script src="%1$s/script"></script>
            <img src="%1$s/img"><video src="%1$s/film" poster="%1$s/poster" autoplay></video><audio src="%1$s/sound"></audio>
            <iframe src="%1$s/frame"></iframe><object data="%1$s/object"></object><embed src="%1$s/embed">
            <svg><image href="%1$s/drawing"/><use href="%1$s/use#x"/><script>fetch("%1$s/drawn")</script>
            <foreignObject><img src="%1$s/foreign"></foreignObject></svg>
            <form action="%1$s/form" method="post"><input name="a" value="b"></form>
            <script>
              const attempts = {
                parent: () => parent.document.title, cookie: () => document.cookie, storage: () => sessionStorage.length,
                popup: () => open("%1$s/popup"), send: () => document.forms[0].submit(),
                beacon: () => { navigator.sendBeacon("%1$s/beacon"); }, image: () => { new Image().src = "%1$s/image"; },
                socket: () => { new WebSocket("%1$s/socket".replace("http", "ws")); },
                worker: () => { new Worker("%1$s/worker"); }, top: () => { top.location = "%1$s/top"; },
              };
              const said = Object.entries(attempts).map(([what, attempt]) => {
                try { return `${what}: ${attempt()}`; } catch (refused) { return `${what}: ${refused.name}`; }
              });
              document.getElementById("said").textContent = `done, ${said.join(", ")}`;
            </script>""";

    private static final String RUNS_AWAY = """
            <meta http-equiv="refresh" content="0; url=%1$s/refresh"><a id="a" href="%1$s/link" ping="%1$s/ping">x</a>
            <script>setTimeout(() => { document.getElementById("a").click(); location.href = "%1$s/away"; }, 100)</script>""";

    /** Asks a server for the way to itself: by its own window, by that of a frame, and by that of a hidden one. */
    private static final String CALLS_ITS_PEERS = """
            <p id="said">trying</p>
            <script>
              const call = `try {
                const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:%1$d" },
                  { urls: "turn:127.0.0.1:%1$d", username: "a", credential: "b" }] });
                peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
              } catch (refused) { }`;
            </script>
            <script>
              const own = document.createElement("script"); own.textContent = call; document.body.append(own);
              const framed = () => Object.assign(document.createElement("iframe"), { srcdoc: `<script>${call}<\\/script>` });
              document.body.append(framed());
              document.body.append(Object.assign(document.createElement("iframe"), { src: `javascript:${call}` }));
              document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }).append(framed());
              setTimeout(() => { document.getElementById("said").textContent = "done"; }, 1000);
            </script>""";

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void while_the_network_is_off_nothing_calls_its_peers(Browser browser, Portal portal) throws Exception {
        try (var peer = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            peer.setSoTimeout(3_000);
            var creative = open(browser, portal, "parakeet", CALLS_ITS_PEERS.formatted(peer.getLocalPort()));

            assertThat(creative.previewSays("done")).isEqualTo("done");
            assertThatThrownBy(() -> peer.receive(new DatagramPacket(new byte[2_000], 2_000)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void while_the_network_is_off_nothing_leaves_and_the_page_around_it_stays_untouched(Browser browser, Portal portal)
            throws Exception {
        try (var home = new Loopback()) {
            var creative = open(browser, portal, "pigeon", CALLS_HOME.formatted(home.at("")));

            assertThat(creative.previewSays("done"))
                    .contains("parent: SecurityError", "cookie: SecurityError", "storage: SecurityError")
                    .contains("popup: null", "top: SecurityError");
            Thread.sleep(Duration.ofSeconds(1));
            assertThat(home.paths()).isEmpty();
            assertThat(creative.status()).isEqualTo("Waiting");
        }
    }

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void a_document_that_runs_away_leads_nowhere(Browser browser, Portal portal) throws Exception {
        try (var home = new Loopback()) {
            var creative = open(browser, portal, "swallow", RUNS_AWAY.formatted(home.at("")));
            Thread.sleep(Duration.ofSeconds(1));

            assertThat(home.paths()).isEmpty();
            assertThat(browser.until(creative::tellsThatCodeLeft)).isTrue();
            assertThat(creative.status()).isEqualTo("Waiting");
            assertThat(browser.complaints()).isNotEmpty().allMatch(it -> it.contains("\"frame-src "));
        }
    }

    @Test
    void what_a_tag_holds_is_read_on_a_phone_without_moving_it_aside(Browser browser, Portal portal) {
        browser.window().resize(390, 844);
        CreativesScreen.about(browser, portal, Person.LARS, "tags").open("Tern Ferries, tags for film and sound");

        var table = browser.find(By.cssSelector(".tag-parts__table"));

        assertThat(table.getDomProperty("scrollWidth")).isEqualTo(table.getDomProperty("clientWidth"));
        assertThat(table.getText()).contains("video/webm", "1280 × 720", "800");
    }

    @Test
    void a_film_is_looked_at_frame_by_frame_without_deciding_anything(Browser browser, Portal portal) {
        var creative = CreativesScreen.about(browser, portal, Person.PRIYA, "crossing")
                .open("Tern Ferries, the crossing, 6 s");
        var clock = By.tagName("output");

        var said = browser.inside(FRAME, () -> {
            browser.until(() -> browser.text(clock).startsWith("0:00.00 / 0:06.00 · 1280 × 720"));
            browser.click(By.cssSelector("[data-step='1']"));
            browser.find(By.cssSelector("[data-step='1']")).sendKeys("..,a");
            return browser.until(() -> browser.text(clock).startsWith("0:00.08") ? browser.text(clock) : null);
        });
        assertThat(said).startsWith("0:00.08");
        assertThat(browser.inside(FRAME, () -> {
                    browser.click(By.cssSelector("[data-safe]"));
                    return browser.find(By.cssSelector(".safe")).isDisplayed();
                }))
                .isTrue();
        assertThat(creative.status()).isEqualTo("Waiting");
    }

    @Test
    void a_script_runs_when_its_fold_is_opened_and_a_picture_opens_larger(Browser browser, Portal portal) {
        CreativesScreen.about(browser, portal, Person.PRIYA, "timetable").open("Tern Ferries, timetable in code");
        var fold = By.cssSelector(".asset__run");
        browser.click(By.cssSelector(".asset__run > summary"));
        var said = browser.inside(
                By.cssSelector(".asset__run iframe"), () -> browser.until(() -> browser.text(By.tagName("body"))));
        assertThat(said).isEqualTo("Measured 300 by 250");

        browser.click(By.xpath("//article[@aria-label='backup']//button[normalize-space()='Open larger']"));
        assertThat(browser.find(By.cssSelector("dialog[open] iframe")).getSize().width)
                .isGreaterThan(600);
        browser.find(By.cssSelector("dialog[open] button")).sendKeys(Keys.ESCAPE);
        assertThat(browser.find(fold).isDisplayed()).isTrue();
    }

    private static CreativeScreen open(Browser browser, Portal portal, String name, String html) throws IOException {
        new BuyerMachine(portal).sendBanner(name, name, html);
        return CreativesScreen.about(browser, portal, Person.PRIYA, name).open(name);
    }
}
