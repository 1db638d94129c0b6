package app.masthead.access.saml;

import app.masthead.access.saml.engine.Dispatch;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends the browser to an identity provider with a message of ours: by redirect, or by a page with a form that is
 * posted there. The page's policy names the provider, so that no other page may post anywhere.
 */
@Component
class SamlDispatcher {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action ");

    /** For an address that was followed as a link. */
    ModelAndView send(Dispatch dispatch, HttpServletResponse response) {
        return switch (dispatch) {
            case Dispatch.Redirect redirect -> new ModelAndView("redirect:" + redirect.location());
            case Dispatch.Post post -> form(post, response);
        };
    }

    /**
     * For an address that was reached from a form: browsers hold a redirect out of a form to the form's policy, so a
     * page stands between (CSP 3, 6.4.1).
     */
    ModelAndView sendFromForm(Dispatch dispatch, HttpServletResponse response) {
        return switch (dispatch) {
            case Dispatch.Redirect redirect -> new ModelAndView("access/onward", Map.of("onward", redirect.location()));
            case Dispatch.Post post -> form(post, response);
        };
    }

    private static ModelAndView form(Dispatch.Post post, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + origin(post.action()));
        return new ModelAndView("access/saml-post", Map.of("action", post.action(), "fields", post.fields()));
    }

    private static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
