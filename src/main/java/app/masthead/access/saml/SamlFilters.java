package app.masthead.access.saml;

import app.masthead.access.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.saml2.provider.service.web.authentication.Saml2WebSsoAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Spring Security's filter for responses, around the verification of our own. */
@Component
public class SamlFilters {

    private static final RequestMatcher RESPONSES = post(SignInPaths.SAML + "{connection}");
    private static final RequestMatcher LOGOUTS = post(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_LOGOUT);

    private final SamlResponseConverter converter;
    private final SamlResponseProvider provider;
    private final SamlArrival arrival;

    SamlFilters(SamlResponseConverter converter, SamlResponseProvider provider, SamlArrival arrival) {
        this.converter = converter;
        this.provider = provider;
        this.arrival = arrival;
    }

    /** Takes responses; it keeps no session, because whoever posts here is not in yet. */
    public Saml2WebSsoAuthenticationFilter responses() {
        var filter = new Saml2WebSsoAuthenticationFilter(converter);
        filter.setRequiresAuthenticationRequestMatcher(RESPONSES);
        filter.setAuthenticationManager(new ProviderManager(provider));
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(arrival);
        filter.setAuthenticationFailureHandler(arrival);
        return filter;
    }

    /** What identity providers post from their own pages: signed messages need no token of ours. */
    public static boolean isFromProvider(HttpServletRequest request) {
        return new OrRequestMatcher(RESPONSES, LOGOUTS).matches(request);
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
