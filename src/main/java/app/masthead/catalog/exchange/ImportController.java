package app.masthead.catalog.exchange;

import app.masthead.catalog.sheet.Column;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Refusal;
import app.masthead.platform.web.TooMany;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file of products, or pasted text, and leads to what it would do. */
@Can("catalog.edit")
@Controller
@RequestMapping("/products/import")
class ImportController {

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String blank() {
        return "catalog/import";
    }

    @GetMapping("/columns")
    ModelAndView columns() {
        return new ModelAndView("catalog/import-columns", "columns", Column.all());
    }

    @PostMapping
    Object look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String status,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant) {
        try {
            var id = desk.look(file, text, tenant.zone());
            return "redirect:/products/import/" + id + ("error".equals(status) ? "?status=error" : "");
        } catch (MalformedJson malformed) {
            return refused(file, text, HttpStatus.UNPROCESSABLE_CONTENT).addObject("malformed", malformed);
        } catch (Invalid refusal) {
            return refused(refusal, file, text, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooMany busy) {
            return refused(busy, file, text, busy.status());
        }
    }

    private static ModelAndView refused(
            Refusal refusal, @Nullable MultipartFile file, @Nullable String text, HttpStatus status) {
        return refused(file, text, status)
                .addObject("refusal", refusal.messageKey())
                .addObject("refusalArguments", List.of(refusal.arguments()));
    }

    /** The form again, with what was pasted; a browser does not let a file be chosen for somebody. */
    private static ModelAndView refused(@Nullable MultipartFile file, @Nullable String text, HttpStatus status) {
        var isFile = file != null
                && !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
        return new ModelAndView("catalog/import", status)
                .addObject("text", Objects.requireNonNullElse(text, ""))
                .addObject("at", isFile ? "file" : "text");
    }
}
