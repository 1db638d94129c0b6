package app.masthead.catalog.exchange;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an import would do, row by row, and once it is confirmed, what it did. */
@Can("catalog.edit")
@Controller
@RequestMapping("/products/import/{batch}")
class ImportPlanController {

    private static final String PLAN = "catalog/import-plan";

    private final ImportDesk desk;
    private final ImportTurns turns;
    private final ImportPlans plans;
    private final ListFiles files;

    ImportPlanController(ImportDesk desk, ImportTurns turns, ImportPlans plans, ListFiles files) {
        this.desk = desk;
        this.turns = turns;
        this.plans = plans;
        this.files = files;
    }

    @GetMapping
    ModelAndView show(@PathVariable String batch, @RequestParam MultiValueMap<String, String> query) {
        return new ModelAndView(PLAN, "page", plans.page(id(batch), new Parameters(query)));
    }

    @GetMapping("/problems.csv")
    void problems(@PathVariable String batch, HttpServletResponse response) {
        var id = id(batch);
        var name = plans.problemsName(id);
        files.send(response, name, FileKind.CSV, plans.problemColumns(), it -> plans.eachProblem(id, it));
    }

    @PostMapping("/confirmation")
    Object confirm(
            @PathVariable String batch,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String activate,
            @RequestParam(required = false) @Nullable String withoutUnknown,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            RedirectAttributes flash) {
        var id = id(batch);
        var wish = new Confirmation(number(version), activate != null, withoutUnknown != null);
        try {
            var done = turns.alone(id, () -> desk.confirm(id, wish, tenant.zone()));
            if (done.progress() != null) return "redirect:" + done.progress();
            flash.addFlashAttribute("notice", "catalog.done.imported");
            flash.addFlashAttribute("noticeArgs", List.of(done.count("create"), done.count("update")));
            return "redirect:/products/import/" + id;
        } catch (ImportChanged changed) {
            return again(id, wish, HttpStatus.CONFLICT).addObject("changed", true);
        } catch (UnreadableFile unasked) {
            return again(id, wish, HttpStatus.UNPROCESSABLE_CONTENT).addObject("unasked", true);
        } catch (TooMany busy) {
            return again(id, wish, busy.status()).addObject("busy", busy.messageKey());
        }
    }

    private ModelAndView again(UUID id, Confirmation wish, HttpStatus status) {
        var page = plans.page(id, new Parameters(new LinkedMultiValueMap<>()));
        return new ModelAndView(PLAN, status).addObject("page", page).addObject("wish", wish);
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new NoSuchImport();
        }
    }

    private static long number(@Nullable String version) {
        if (version == null || !version.matches("\\d{1,15}")) throw new Invalid("platform.error.400.text");
        return Long.parseLong(version);
    }
}
