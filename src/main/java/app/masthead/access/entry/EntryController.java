package app.masthead.access.entry;

import static java.util.Objects.requireNonNull;

import app.masthead.access.PortalUser;
import app.masthead.access.handover.BrowserBinding;
import app.masthead.access.handover.HandOver;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.handover.HandOvers;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.handover.TenantPlaces;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The console's side of entering a tenant: why, for how long, and then over to the tenant's host. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.edit")
class EntryController {

    private static final String FORM = "/console/tenants/{tenantId}/entry";
    private static final String ON_THE_WAY = FORM + "/{entry}";

    private final Visits visits;
    private final TenantPlaces tenants;
    private final HandOvers handOvers;
    private final InstallationSettings settings;

    EntryController(Visits visits, TenantPlaces tenants, HandOvers handOvers, InstallationSettings settings) {
        this.visits = visits;
        this.tenants = tenants;
        this.handOvers = handOvers;
        this.settings = settings;
    }

    @RecentProof
    @GetMapping(FORM)
    String blank(@PathVariable String tenantId, Model model) {
        model.addAttribute("entry", EntryForm.blank());
        return form(place(tenantId), model);
    }

    @RecentProof
    @PostMapping(FORM)
    ModelAndView begin(
            @PathVariable String tenantId,
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            @Valid @ModelAttribute("entry") EntryForm form,
            BindingResult errors,
            Model model) {
        var place = place(tenantId);
        if (errors.hasErrors()) {
            return new ModelAndView(form(place, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var entry = visits.begin(me, place, requireNonNull(form.reason()), form.length());
        return new ModelAndView("redirect:/console/tenants/" + tenantId + "/entry/" + entry);
    }

    /** Goes on to the tenant's host by itself, and shows the way where that does not happen. */
    @GetMapping(ON_THE_WAY)
    String onTheWay(
            @PathVariable String tenantId,
            @PathVariable UUID entry,
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            HttpServletResponse response,
            Model model) {
        var place = expected(tenantId, entry, me);
        var address = settings.address(place.host(), "/sign-in/entry/" + entry);
        response.setHeader("Refresh", "0; url=" + address);
        model.addAttribute("place", place);
        model.addAttribute("address", address);
        return "entry/on-the-way";
    }

    /** Asked by the tenant's host, which has made the browser expect somebody. */
    @GetMapping(ON_THE_WAY + "/code")
    String handOver(
            @PathVariable String tenantId,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable String browser,
            @ModelAttribute(name = "me", binding = false) PortalUser me,
            HttpServletResponse response) {
        var place = expected(tenantId, entry, me);
        var binding = BrowserBinding.of(browser).orElseThrow(NoSuchEntry::new);
        var handOver = new HandOver(Purpose.ENTRY, place.host(), new TenantId(place.id()), entry);
        response.setHeader("Referrer-Policy", "no-referrer");
        return "redirect:"
                + settings.address(place.host(), "/sign-in/entry/arrival?code=" + handOvers.code(handOver, binding));
    }

    private TenantPlace expected(String tenantId, UUID entry, PortalUser me) {
        var place = place(tenantId);
        if (visits.expected(me, place.id(), entry).isEmpty()) {
            throw new NoSuchEntry();
        }
        return place;
    }

    /** A suspended tenant's host lets nobody in: it is restored first, and its people see that. */
    private TenantPlace place(String tenant) {
        return Optional.of(tenant)
                .filter(it -> !it.isBlank())
                .flatMap(it -> tenants.find(new TenantId(it)))
                .filter(TenantPlace::open)
                .orElseThrow(NoSuchEntry::new);
    }

    private static String form(TenantPlace place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("choices", EntryForm.CHOICES);
        return "entry/entry";
    }
}
