package app.masthead.inventory.placement;

import app.masthead.inventory.placement.PropertySelector.Selection;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One more blank line for a form of formats and inventory, brought by script where there is some. */
@Can("catalog.edit")
@Controller
class PlacementLineController {

    @GetMapping("/inventory/lines/property")
    String property(@RequestParam(defaultValue = "0") String index, Model page) {
        page.addAttribute(
                "selections",
                Arrays.stream(Selection.values()).map(Selection::code).toList());
        page.addAttribute("index", index(index));
        return "inventory/form-lines :: property";
    }

    @GetMapping("/inventory/lines/format")
    String format(@RequestParam(defaultValue = "0") String index, Model page) {
        page.addAttribute("index", index(index));
        return "inventory/form-lines :: format";
    }

    private static int index(String written) {
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) >= Lines.MOST) {
            throw new Invalid("inventory.form.lines", Lines.MOST);
        }
        return Integer.parseInt(written);
    }
}
