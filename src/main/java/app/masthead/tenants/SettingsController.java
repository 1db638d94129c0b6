package app.masthead.tenants;

import app.masthead.platform.web.Can;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way into the settings. */
@Can("settings.view")
@Controller
class SettingsController {

    @GetMapping("/settings")
    String first() {
        return "redirect:/settings/general";
    }
}
