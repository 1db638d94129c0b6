package app.masthead.catalog.bulk;

import app.masthead.buyers.Principals;
import app.masthead.catalog.compare.Comparison;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One thing done to many products: chosen, confirmed, watched, cancelled. */
@Controller
class BulkController {

    private static final String COMPARE = "compare";
    private static final int MOST_PICKED = 1_000;

    private final Bulk bulk;
    private final BulkReasons reasons;
    private final Principals buyers;
    private final Clock clock;

    BulkController(Bulk bulk, BulkReasons reasons, Principals buyers, Clock clock) {
        this.bulk = bulk;
        this.reasons = reasons;
        this.buyers = buyers;
        this.clock = clock;
    }

    @Can("catalog.edit")
    @PostMapping(BulkJob.PATH)
    String begin(@RequestParam MultiValueMap<String, String> given, RedirectAttributes flash) {
        var filter = ProductFilter.of(given).from(null);
        try {
            if (COMPARE.equals(given.getFirst("action"))) return "redirect:" + comparison(given);
            var action = new Parameters(given).oneOf("action", BulkAction.FROM_LIST, BulkAction::code);
            if (action == null) throw WrongChoice.ofAction();
            var id = "all".equals(given.getFirst("scope"))
                    ? bulk.begin(action, filter)
                    : bulk.begin(action, picked(given));
            return "redirect:" + BulkJob.PATH + "/" + id;
        } catch (WrongChoice wrong) {
            flash.addFlashAttribute("notice", wrong.messageKey());
            flash.addFlashAttribute("noticeArgs", List.of(wrong.most()));
            flash.addFlashAttribute("noticeTone", "caution");
            return "redirect:" + filter.address();
        }
    }

    @Can("catalog.view")
    @GetMapping(BulkJob.PATH + "/{job}")
    ModelAndView show(@PathVariable UUID job, @RequestParam MultiValueMap<String, String> query) {
        var found = bulk.get(job);
        return found.isDraft()
                ? draft(found, HttpStatus.OK).addObject("form", BulkForm.BLANK)
                : report(found, new Parameters(query));
    }

    @Can("catalog.edit")
    @PostMapping(BulkJob.PATH + "/{job}/start")
    Object start(
            @PathVariable UUID job,
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @ModelAttribute(name = "format", binding = false) Format format) {
        var found = bulk.get(job);
        var known = options().stream().map(Option::value).collect(Collectors.toSet());
        form.check(found.action(), known, format.zone(), clock.instant(), errors);
        if (errors.hasErrors()) return draft(found, HttpStatus.UNPROCESSABLE_CONTENT);
        bulk.start(job, form.details(found.action(), format.zone()));
        return "redirect:" + BulkJob.PATH + "/" + job;
    }

    @Can("catalog.edit")
    @PostMapping(BulkJob.PATH + "/{job}/cancellation")
    String cancel(@PathVariable UUID job, RedirectAttributes flash) {
        if (bulk.cancel(job)) {
            var imported = bulk.get(job).imported();
            flash.addFlashAttribute("notice", imported == null ? "bulk.cancelled" : "bulk.cancelled.import");
        } else {
            flash.addFlashAttribute("notice", "bulk.ended-already");
            flash.addFlashAttribute("noticeTone", "caution");
        }
        return "redirect:" + BulkJob.PATH + "/" + job;
    }

    private ModelAndView draft(BulkJob job, HttpStatus status) {
        return new ModelAndView("catalog/bulk-draft", status)
                .addObject("job", job)
                .addObject("forecast", bulk.forecast(job).of(job.action()))
                .addObject("buyers", options())
                .addObject("audiences", List.of("all", "some"))
                .addObject("ends", List.of("moment", "never"));
    }

    private ModelAndView report(BulkJob job, Parameters given) {
        var after = given.position(1);
        var address = Address.of(job.href());
        var failed = reasons.lines(bulk.failed(job.id(), after));
        return new ModelAndView("catalog/bulk-job")
                .addObject("job", job)
                .addObject("list", new Listing<>(failed, (long) job.failed(), address, after != null))
                .addObject("here", after == null ? address : address.with("after", after.encode()))
                .addObject("exports", FileKind.exports(address.at(job.href() + "/failures")));
    }

    private List<Option> options() {
        return buyers.active().stream()
                .map(it -> new Option(it.id(), it.name()))
                .toList();
    }

    private static String comparison(MultiValueMap<String, String> given) {
        var picked = "all".equals(given.getFirst("scope")) ? List.<String>of() : picked(given);
        if (!Comparison.isPossible(picked)) throw WrongChoice.ofComparison();
        return Comparison.address(picked);
    }

    private static List<String> picked(MultiValueMap<String, String> given) {
        var picked = given.getOrDefault("pick", List.of()).stream().distinct().toList();
        if (picked.size() > MOST_PICKED) throw WrongChoice.ofPicks(MOST_PICKED);
        return picked;
    }
}
