package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.certificates.ConnectionCertificates;
import app.masthead.access.connections.certificates.DistrustedCertificate;
import app.masthead.access.connections.certificates.TooManyCertificates;
import app.masthead.access.connections.certificates.WeakKey;
import app.masthead.access.saml.engine.CertificateReading;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose signatures a SAML connection accepts. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/certificates")
class CertificatesController {

    private static final String PAGE = "access/connections/certificates";

    private final ConnectionModel page;
    private final ConnectionCertificates certificates;

    CertificatesController(ConnectionModel page, ConnectionCertificates certificates) {
        this.page = page;
        this.certificates = certificates;
    }

    @Can("sign-in.view")
    @RecentProof
    @GetMapping
    String show(@PathVariable String connection, Model model) {
        describe(connection, model);
        return PAGE;
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping
    Object add(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes flash) {
        describe(connection, model);
        var given = given(text, file);
        return switch (Certificates.read(given)) {
            case CertificateReading.Refused refused ->
                refused(text, "connections.certificate." + refused.problem().code(), model);
            case CertificateReading.Read read -> add(connection, read.certificates(), text, model, flash);
        };
    }

    private Object add(
            String connection,
            List<X509Certificate> read,
            @Nullable String text,
            Model model,
            RedirectAttributes flash) {
        try {
            var added = certificates.add(connection, read);
            flash.addFlashAttribute("noticeArgs", List.of(added));
            return done(
                    connection, added == 0 ? "connections.certificate.known" : "connections.certificate.added", flash);
        } catch (TooManyCertificates | WeakKey | DistrustedCertificate refusal) {
            return refused(text, ((Refusal) refusal).messageKey(), model);
        }
    }

    private static ModelAndView refused(@Nullable String text, String problem, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static byte[] given(@Nullable String text, @Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty()
                    ? String.valueOf(text == null ? "" : text).getBytes(StandardCharsets.UTF_8)
                    : file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes one back that nobody signs in by yet. */
    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/{sha256}/removal")
    String takeBack(@PathVariable String connection, @PathVariable String sha256, RedirectAttributes flash) {
        page.requireSaml(connection);
        certificates.takeBack(connection, sha256);
        return done(connection, "connections.certificate.removed", flash);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/{sha256}/distrust")
    String distrust(@PathVariable String connection, @PathVariable String sha256, RedirectAttributes flash) {
        page.requireSaml(connection);
        var ended = certificates.distrust(connection, sha256);
        flash.addFlashAttribute("noticeArgs", List.of(ended));
        return done(connection, "connections.certificate.distrusted", flash);
    }

    /** Has one that was distrusted wait like a new one. */
    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/{sha256}/trust")
    String trustAgain(@PathVariable String connection, @PathVariable String sha256, RedirectAttributes flash) {
        page.requireSaml(connection);
        certificates.trustAgain(connection, sha256);
        return done(connection, "connections.certificate.trustedAgain", flash);
    }

    private void describe(String connection, Model model) {
        page.add(connection, it -> it.kind() == ConnectionKind.SAML, model);
        model.addAttribute("certificates", certificates.of(connection));
        model.addAttribute("most", ConnectionCertificates.MOST);
    }

    private static String done(String connection, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/settings/sign-in/connections/" + connection + "/certificates";
    }
}
