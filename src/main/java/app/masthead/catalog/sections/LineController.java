package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Lines;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One more blank line for the form of a section, brought by script where there is some. */
@Can("catalog.edit")
@Controller
class LineController {

    @GetMapping("/products/new/{kind:vendor|daypart|key}")
    String line(@PathVariable String kind, @RequestParam(defaultValue = "0") String index, Model page) {
        if (!index.matches("\\d{1,3}") || Integer.parseInt(index) >= Lines.MOST) {
            throw new Invalid("catalog.form.lines", Lines.MOST);
        }
        page.addAttribute("index", Integer.valueOf(index));
        page.addAttribute("days", DaypartLine.DAYS);
        return switch (kind) {
            case "vendor" -> "catalog/line-vendor :: another";
            case "daypart" -> "catalog/line-daypart :: another";
            default -> "catalog/line-key :: another";
        };
    }
}
