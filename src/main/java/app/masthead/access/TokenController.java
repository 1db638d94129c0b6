package app.masthead.access;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands a page that outlived its session the token of the next one. Only pages of this host can read the answer: no
 * other origin is allowed to.
 */
@RestController
@Can("account.own")
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
class TokenController {

    @GetMapping("/me/token")
    Map<String, String> token(CsrfToken token, HttpServletRequest request) {
        var person = CurrentPortalUser.of(request).map(it -> it.id().toString()).orElse("");
        return Map.of("header", token.getHeaderName(), "token", token.getToken(), "person", person);
    }
}
