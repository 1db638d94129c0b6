package app.masthead.console;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The installation's own address leads to its tenants. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.view")
class EntranceController {

    @GetMapping("/")
    String entrance() {
        return "redirect:/console";
    }
}
