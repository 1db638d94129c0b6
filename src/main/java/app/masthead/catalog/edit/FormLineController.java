package app.masthead.catalog.edit;

import app.masthead.catalog.offers.PropertySelector.Selection;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One more blank line for the form of a product, brought by script where there is some. */
@Can("catalog.edit")
@Controller
class FormLineController {

    @GetMapping("/products/new/property")
    String property(@RequestParam(defaultValue = "0") String index, Model page) {
        page.addAttribute(
                "selections",
                Arrays.stream(Selection.values()).map(Selection::code).toList());
        page.addAttribute("index", index(index));
        return "catalog/form-lines :: property";
    }

    @GetMapping("/products/new/format")
    String format(@RequestParam(defaultValue = "0") String index, Model page) {
        page.addAttribute("index", index(index));
        return "catalog/form-lines :: format";
    }

    private static int index(String written) {
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) >= Lines.MOST) {
            throw new Invalid("catalog.form.lines", Lines.MOST);
        }
        return Integer.parseInt(written);
    }
}
