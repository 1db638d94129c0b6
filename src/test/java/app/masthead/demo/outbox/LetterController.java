package app.masthead.demo.outbox;

import app.masthead.platform.mail.KeptMails;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the HTML part of a mail to the frame of its page, where foreign content is served: it has styles of its own. */
@Controller
@OnHost(HostKind.PREVIEW)
@Open("the mails of a demo; never part of the product")
class LetterController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors ";

    private final KeptMails mails;
    private final InstallationSettings settings;

    LetterController(KeptMails mails, InstallationSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @GetMapping(OutboxController.PATH + "/{mail}/letter")
    ResponseEntity<byte[]> show(@PathVariable UUID mail) {
        var html = OutboxController.find(mails, mail).html();
        if (html == null) {
            throw new NotFound("platform.error.404.text");
        }
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY + settings.url())
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
