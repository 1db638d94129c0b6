package app.masthead.catalog.exchange;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes products in from a file or from pasted text: first what would happen, then, once confirmed, it happens. */
@Can("catalog.edit")
@Controller
@RequestMapping("/products/import")
class ImportController {

    private static final int MOST_CHARACTERS = 5_000_000;

    private final ProductImport products;

    ImportController(ProductImport products) {
        this.products = products;
    }

    @GetMapping
    String blank() {
        return "catalog/import";
    }

    @PostMapping
    ModelAndView look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text) {
        var given = "";
        try {
            given = file == null || file.isEmpty() ? Objects.requireNonNullElse(text, "") : ExactJson.text(bytes(file));
            return planned(products.plan(bounded(given)), given, HttpStatus.OK);
        } catch (MalformedJson malformed) {
            return refused(given).addObject("malformed", malformed);
        } catch (Invalid refusal) {
            return refused(given)
                    .addObject("refusal", refusal.messageKey())
                    .addObject("refusalArguments", List.of(refusal.arguments()));
        }
    }

    @PostMapping("/confirmation")
    Object confirm(
            @RequestParam(name = "text", required = false) @Nullable String sent,
            @RequestParam(name = "seal", required = false) @Nullable String sealed,
            @RequestParam(required = false) @Nullable String activate,
            RedirectAttributes flash) {
        var text = Objects.requireNonNullElse(sent, "");
        var seal = Objects.requireNonNullElse(sealed, "");
        try {
            var done = products.carryOut(bounded(text), seal, activate != null);
            flash.addFlashAttribute("notice", "catalog.done.imported");
            flash.addFlashAttribute("noticeArgs", List.of(done.count("create"), done.count("update")));
            return "redirect:/products?sort=-updated";
        } catch (ImportChanged changed) {
            return planned(products.plan(text), text, HttpStatus.CONFLICT).addObject("changed", true);
        } catch (MalformedJson malformed) {
            return refused(text).addObject("malformed", malformed);
        }
    }

    private static ModelAndView planned(ImportPlan plan, String text, HttpStatus status) {
        return new ModelAndView("catalog/import-plan", status)
                .addObject("plan", plan)
                .addObject("text", text);
    }

    private static ModelAndView refused(String text) {
        return new ModelAndView("catalog/import", HttpStatus.UNPROCESSABLE_CONTENT).addObject("text", text);
    }

    private static String bounded(String text) {
        if (text.isBlank()) throw new Invalid("catalog.import.nothing");
        if (text.length() > MOST_CHARACTERS) throw new Invalid("catalog.import.too-long");
        return text;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new Invalid("catalog.import.unreadable");
        }
    }
}
