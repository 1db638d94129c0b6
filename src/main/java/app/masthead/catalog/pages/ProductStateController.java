package app.masthead.catalog.pages;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.products.Catalog;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Words;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a product as a whole: offered, taken down, put away, brought back, copied, deleted. */
@Can("catalog.edit")
@Controller
@RequestMapping("/products/{product}")
class ProductStateController {

    private final Catalog catalog;
    private final Words words;

    ProductStateController(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    @PostMapping("/publication")
    String activate(@PathVariable String product, RedirectAttributes flash) {
        return done(product, catalog::activate, "catalog.done.activated", flash);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String product, RedirectAttributes flash) {
        return done(product, catalog::withdraw, "catalog.done.withdrawn", flash);
    }

    @PostMapping("/archive")
    String archive(@PathVariable String product, RedirectAttributes flash) {
        return done(product, catalog::archive, "catalog.done.archived", flash);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable String product, RedirectAttributes flash) {
        return done(product, catalog::restore, "catalog.done.restored", flash);
    }

    @PostMapping("/copy")
    String copy(@PathVariable String product, RedirectAttributes flash) {
        var copy = catalog.copy(ProductId.inPath(product), name -> words.of("catalog.product.copy-name", name));
        flash.addFlashAttribute("notice", "catalog.done.copied");
        return "redirect:/products/" + copy + "/edit";
    }

    @PostMapping("/removal")
    String delete(@PathVariable String product, RedirectAttributes flash) {
        catalog.delete(ProductId.inPath(product));
        flash.addFlashAttribute("notice", "catalog.done.deleted");
        flash.addFlashAttribute("noticeArgs", List.of(product));
        return "redirect:/products";
    }

    private static String done(String product, Consumer<ProductId> act, String notice, RedirectAttributes flash) {
        act.accept(ProductId.inPath(product));
        flash.addFlashAttribute("notice", notice);
        return "redirect:/products/" + product;
    }
}
