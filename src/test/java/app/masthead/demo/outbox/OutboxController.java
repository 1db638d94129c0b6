package app.masthead.demo.outbox;

import app.masthead.platform.mail.KeptMail;
import app.masthead.platform.mail.KeptMails;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the latest mails of all tenants and of the installation, and shows each as its reader would see it. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Open("the mails of a demo; never part of the product")
class OutboxController {

    static final String PATH = "/outbox";

    private static final int LATEST = 50;

    private final KeptMails mails;
    private final InstallationSettings settings;

    OutboxController(KeptMails mails, InstallationSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("mails", mails.latest(LATEST));
        return "outbox/mails";
    }

    @GetMapping(PATH + "/{mail}")
    String show(@PathVariable UUID mail, Model model) {
        model.addAttribute("mail", find(mails, mail));
        model.addAttribute("letter", settings.previewUrl() + PATH + "/" + mail + "/letter");
        return "outbox/mail";
    }

    static KeptMail find(KeptMails mails, UUID mail) {
        return mails.find(mail).orElseThrow(() -> new NotFound("platform.error.404.text"));
    }
}
