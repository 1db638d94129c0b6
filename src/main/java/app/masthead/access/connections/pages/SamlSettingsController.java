package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.StaleDraft;
import app.masthead.access.connections.metadata.MetadataImports;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of a SAML connection, typed by hand. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/saml")
class SamlSettingsController {

    static final String PAGE = "access/connections/saml";

    private final ConnectionModel page;
    private final Drafts drafts;
    private final MetadataImports imports;
    private final SamlFormRules rules;
    private final DraftConflict conflict;

    SamlSettingsController(
            ConnectionModel page, Drafts drafts, MetadataImports imports, SamlFormRules rules, DraftConflict conflict) {
        this.page = page;
        this.drafts = drafts;
        this.imports = imports;
        this.rules = rules;
        this.conflict = conflict;
    }

    @ModelAttribute("formats")
    List<Option> formats() {
        return rules.formats();
    }

    @Can("sign-in.view")
    @RecentProof
    @GetMapping
    String show(@PathVariable String connection, Model model) {
        model.addAttribute("form", SamlForm.of(draft(connection, model)));
        model.addAttribute("pending", imports.pending(connection).isPresent());
        return PAGE;
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping
    Object change(
            @PathVariable String connection,
            @ModelAttribute("form") SamlForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        var draft = draft(connection, model);
        rules.check(form, draft, errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            drafts.change(connection, form.change(draft), version);
        } catch (StaleDraft stale) {
            return stale(form, drafts.get(connection));
        }
        flash.addFlashAttribute("notice", "connections.saved");
        return "redirect:/settings/sign-in/connections/" + connection;
    }

    private Draft draft(String connection, Model model) {
        return page.add(connection, it -> it.kind() == ConnectionKind.SAML, model);
    }

    private ModelAndView stale(SamlForm form, Draft stored) {
        var differences = FormDifference.between(SamlForm.of(stored), form);
        return conflict.page(PAGE, stored, form.on(stored), differences);
    }
}
