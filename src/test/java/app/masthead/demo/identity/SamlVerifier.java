package app.masthead.demo.identity;

import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.http.HttpRequest;
import com.onelogin.saml2.logout.LogoutRequest;
import com.onelogin.saml2.logout.LogoutResponse;
import com.onelogin.saml2.settings.Saml2Settings;
import com.onelogin.saml2.settings.SettingsBuilder;
import com.onelogin.saml2.util.Util;
import java.net.URI;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that SAML asks a service provider to check, by a library that is not ours. */
record SamlVerifier(DemoIdentityProvider provider) {

    SamlResponse read(ServiceProvider.Form form) throws Exception {
        var request =
                new HttpRequest(ServiceProvider.ACS.toString(), Map.of("SAMLResponse", List.of(form.response())), null);
        return new SamlResponse(settings(), request);
    }

    /** What is wrong with the response, or nothing. */
    String problem(ServiceProvider.Form form, String requestId) throws Exception {
        var response = read(form);
        return response.isValid(requestId) ? "" : String.valueOf(response.getError());
    }

    SamlResponse verified(ServiceProvider.Form form) throws Exception {
        var response = read(form);
        if (!response.isValid("_request")) {
            throw new AssertionError(response.getError(), response.getValidationException());
        }
        return response;
    }

    LogoutRequest logoutRequest(URI location) {
        return new LogoutRequest(strictly(), redirected(location));
    }

    LogoutResponse logoutResponse(URI location) {
        return new LogoutResponse(strictly(), redirected(location));
    }

    private Saml2Settings strictly() {
        var settings = settings();
        settings.setWantMessagesSigned(true);
        return settings;
    }

    private static HttpRequest redirected(URI location) {
        return new HttpRequest(
                ServiceProvider.LOGOUT.toString(),
                Parameters.parse(location.getRawQuery()).values(),
                location.getRawQuery());
    }

    /** Keeps to the schemas of the standard, as the library brings them. */
    static boolean isValid(String xml, URL schema) throws Exception {
        return Util.validateXML(EnvelopedSignature.parse(xml), schema);
    }

    private Saml2Settings settings() {
        var values = new LinkedHashMap<String, Object>();
        values.put("onelogin.saml2.strict", true);
        values.put("onelogin.saml2.sp.entityid", ServiceProvider.ENTITY);
        values.put("onelogin.saml2.sp.assertion_consumer_service.url", ServiceProvider.ACS.toString());
        values.put("onelogin.saml2.sp.single_logout_service.url", ServiceProvider.LOGOUT.toString());
        values.put("onelogin.saml2.sp.x509cert", ServiceProvider.KEY.certificate());
        values.put("onelogin.saml2.sp.privatekey", ServiceProvider.KEY.privateKey());
        values.put("onelogin.saml2.idp.entityid", provider.entityId("harbour"));
        values.put("onelogin.saml2.idp.single_logout_service.url", provider.address("harbour", Endpoint.SAML_SLO));
        var settings = new SettingsBuilder().fromValues(values).build();
        settings.setWantXMLValidation(false);
        settings.setRejectDeprecatedAlg(true);
        settings.setIdpx509certMulti(provider.samlCertificates("harbour"));
        settings.setWantAssertionsSigned(false);
        return settings;
    }
}
