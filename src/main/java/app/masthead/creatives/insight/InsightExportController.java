package app.masthead.creatives.insight;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of the page as files. Times are in seconds, shares and rates are parts of one. */
@Can("creatives.view")
@Controller
class InsightExportController {

    private static final Columns<AgeRow> AGES =
            new Columns<AgeRow>().with("age", AgeRow::band).with("waiting", AgeRow::waiting);
    private static final Columns<OutcomeRow> OUTCOMES = new Columns<OutcomeRow>()
            .with("decided_by", row -> row.automatic() ? "rules" : "people")
            .with("status", row -> row.to().code())
            .with("decisions", OutcomeRow::decided)
            .with("share", OutcomeRow::share);
    private static final Columns<ReasonRow> REASONS = new Columns<ReasonRow>()
            .with("buyer_id", ReasonRow::buyer)
            .with("buyer", ReasonRow::buyerName)
            .with("reason_code", ReasonRow::reason)
            .with("by_rules", ReasonRow::byRules)
            .with("by_people", ReasonRow::byPeople);

    private final InsightReader reader;
    private final ListFiles files;

    InsightExportController(InsightReader reader, ListFiles files) {
        this.reader = reader;
        this.files = files;
    }

    @GetMapping(InsightFilter.PATH + InsightTable.ROUTE + FileKind.SUFFIX)
    void send(
            @PathVariable String table,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = InsightFilter.of(new Parameters(query));
        var name = files.fileName("creatives-" + table, tenant, FileKind.of(kind));
        var read = reader.read(filter, tenant, InsightTable.of(table));
        var file = new File(response, name, FileKind.of(kind));
        switch (InsightTable.of(table)) {
            case WAITING -> send(file, AGES, read.waiting().ages());
            case WEEKS -> send(file, times("week"), read.weeks());
            case TYPES -> send(file, times("type"), read.types());
            case REVIEWERS -> send(file, times("reviewer_id").with("reviewer", TimeRow::name), read.reviewers());
            case OUTCOMES -> send(file, OUTCOMES, read.decided().outcomes());
            case SCORERS -> send(file, overturns(), read.scorers());
            case RULES -> send(file, overturns().with("rule", OverturnRow::rule), read.rules());
            case REASONS -> send(file, REASONS, read.decided().reasons());
        }
    }

    private record File(HttpServletResponse response, String name, FileKind kind) {}

    private <T> void send(File file, Columns<T> columns, List<T> rows) {
        files.send(file.response(), file.name(), file.kind(), columns, writer -> rows.forEach(writer));
    }

    private static Columns<TimeRow> times(String group) {
        return new Columns<TimeRow>()
                .with(group, TimeRow::code)
                .with("decisions", TimeRow::decided)
                .with("median_seconds", TimeRow::median)
                .with("p90_seconds", TimeRow::ninetieth);
    }

    private static Columns<OverturnRow> overturns() {
        return new Columns<OverturnRow>()
                .with("scorer", OverturnRow::scorer)
                .with("version", OverturnRow::version)
                .with("cases", OverturnRow::cases)
                .with("overturned", OverturnRow::overturned)
                .with("rate", row -> row.telling() ? row.rate() : null);
    }
}
