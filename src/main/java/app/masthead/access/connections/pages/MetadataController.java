package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.metadata.MetadataDocuments;
import app.masthead.access.connections.metadata.MetadataImports;
import app.masthead.access.connections.metadata.MetadataSource;
import app.masthead.access.connections.metadata.NewMetadata;
import app.masthead.access.connections.providers.ProviderBudget;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.TooMany;
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

/** The settings of a SAML connection, read from the provider's metadata: first looked at, then confirmed. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/metadata")
class MetadataController {

    private static final String CONNECTIONS = "redirect:/settings/sign-in/connections/";

    private final ConnectionModel page;
    private final MetadataImports imports;
    private final MetadataDocuments documents;
    private final ProviderBudget budget;
    private final SamlFormRules rules;

    MetadataController(
            ConnectionModel page,
            MetadataImports imports,
            MetadataDocuments documents,
            ProviderBudget budget,
            SamlFormRules rules) {
        this.page = page;
        this.imports = imports;
        this.documents = documents;
        this.budget = budget;
        this.rules = rules;
    }

    @Can("sign-in.view")
    @GetMapping
    String show(@PathVariable String connection, Model model) {
        saml(connection, model);
        var pending = imports.pending(connection);
        if (pending.isEmpty()) {
            return CONNECTIONS + connection + "/saml";
        }
        model.addAttribute("pending", pending.get());
        return "access/connections/metadata";
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping
    Object read(
            @PathVariable String connection,
            MetadataForm given,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        var draft = saml(connection, model);
        var unclear = given.unclear(file, draft.saml().metadataUrl());
        if (unclear.isPresent()) {
            return refused(given, "connections.metadata." + unclear.get(), new Object[0], draft, model);
        }
        try {
            var metadata = metadata(given, file);
            documents.examine(metadata);
            imports.propose(connection, metadata);
            return CONNECTIONS + connection + "/metadata";
        } catch (UnusableProvider unusable) {
            return refused(given, unusable.messageKey(), unusable.arguments(), draft, model);
        } catch (TooMany spent) {
            return refused(given, spent.messageKey(), spent.arguments(), draft, model);
        }
    }

    /** Outside of any transaction, because a provider may take its time. */
    private NewMetadata metadata(MetadataForm given, @Nullable MultipartFile file) {
        return switch (given.source(file)) {
            case ADDRESS -> fetched(given, String.valueOf(given.address()));
            case FILE -> new NewMetadata(MetadataSource.FILE, null, MetadataForm.bytes(file), given.provider());
            case TEXT, REFRESH -> new NewMetadata(MetadataSource.TEXT, null, given.bytes(), given.provider());
        };
    }

    private NewMetadata fetched(MetadataForm given, String address) {
        budget.take();
        return new NewMetadata(MetadataSource.ADDRESS, address, documents.fetch(address), given.provider());
    }

    private ModelAndView refused(MetadataForm given, String problem, Object[] arguments, Draft draft, Model model) {
        return new ModelAndView(SamlSettingsController.PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", SamlForm.of(draft))
                .addObject("formats", rules.formats())
                .addObject("given", given)
                .addObject("problem", problem)
                .addObject("problemArguments", arguments);
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String sha256,
            RedirectAttributes flash) {
        page.requireSaml(connection);
        imports.confirm(connection, String.valueOf(sha256));
        flash.addFlashAttribute("notice", "connections.metadata.confirmed");
        return CONNECTIONS + connection;
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/removal")
    String discard(@PathVariable String connection, RedirectAttributes flash) {
        page.requireSaml(connection);
        imports.discard(connection);
        flash.addFlashAttribute("notice", "connections.metadata.discarded");
        return CONNECTIONS + connection + "/saml";
    }

    private Draft saml(String connection, Model model) {
        return page.add(connection, it -> it.kind() == ConnectionKind.SAML, model);
    }
}
