package app.masthead.inventory.profiles;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of inventory profiles, and the same as a file. */
@Can("catalog.view")
@Controller
class ProfilesController {

    private static final Columns<ProfileRow> COLUMNS = new Columns<ProfileRow>()
            .with("profile_id", ProfileRow::id)
            .with("name", ProfileRow::name)
            .with("formats", ProfileRow::formats)
            .with("publisher_domains", row -> String.join(" ", row.domains()))
            .with("products", ProfileRow::products)
            .with("updated_at", ProfileRow::updatedAt);

    private final ProfileList profiles;
    private final ListFiles files;
    private final Words words;

    ProfilesController(ProfileList profiles, ListFiles files, Words words) {
        this.profiles = profiles;
        this.files = files;
        this.words = words;
    }

    @GetMapping(ProfileFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = ProfileFilter.of(given);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "list", profiles.page(filter, given.position(filter.order().size())));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute(
                "chips",
                new Chips(filter.address())
                        .with("q", words.about("inventory.chip.q", filter.q()))
                        .all());
        return "inventory/profiles";
    }

    @HxRequest(target = "profiles")
    @GetMapping(ProfileFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "inventory/profiles-list :: list";
    }

    @GetMapping(ProfileFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = ProfileFilter.of(new Parameters(query));
        files.send(
                response,
                tenant,
                "inventory-profiles",
                FileKind.of(kind),
                COLUMNS,
                writer -> profiles.each(filter, writer));
    }
}
