package app.masthead.access.saml;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.NoSuchConnection;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.saml.engine.MetadataWriter;
import app.masthead.access.saml.engine.SpMetadata;
import app.masthead.platform.web.Open;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What we say of ourselves to the identity provider of one connection: public by its nature, found by its id alone. */
@Controller
@Open("identity providers read it; it holds public keys and addresses alone")
class SamlMetadataController {

    private static final MediaType METADATA = MediaType.parseMediaType("application/samlmetadata+xml");

    private final SamlConnections connections;

    SamlMetadataController(SamlConnections connections) {
        this.connections = connections;
    }

    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_METADATA)
    ResponseEntity<String> metadata(@PathVariable String connection) {
        var registered = connections.registered(connection).orElseThrow(NoSuchConnection::new);
        var disposition = ContentDisposition.attachment()
                .filename("masthead-metadata.xml")
                .build();
        return ResponseEntity.ok()
                .contentType(METADATA)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(MetadataWriter.write(describe(registered)));
    }

    private static SpMetadata describe(SamlConnections.Registered registered) {
        return new SpMetadata(
                registered.at().entityId(),
                registered.at().acs(),
                Optional.of(registered.at().logout()),
                registered.signing(),
                Optional.of(registered.decryption()),
                Optional.ofNullable(registered.config().nameIdFormat()),
                registered.signsRequests(),
                registered.config().signedAssertions());
    }
}
