package app.masthead.creatives.insight;

import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the review of creatives amounts to. */
@Can("creatives.view")
@Controller
class InsightController {

    private final InsightReader reader;
    private final InsightCharts charts;

    InsightController(InsightReader reader, InsightCharts charts) {
        this.reader = reader;
        this.charts = charts;
    }

    @GetMapping(InsightFilter.PATH)
    String show(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            Model model) {
        var insight = reader.read(InsightFilter.of(new Parameters(query)), tenant);
        model.addAttribute("insight", insight);
        model.addAttribute("charts", charts.of(insight));
        model.addAttribute(
                "types",
                Arrays.stream(CreativeType.values()).map(CreativeType::code).toList());
        return "insight/insight";
    }
}
