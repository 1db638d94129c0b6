package app.masthead.access.saml.kit;

import com.onelogin.saml2.util.SchemaFactory;
import com.onelogin.saml2.util.Util;
import java.net.URL;

/** The schemas of the standard, as the second library carries them. */
public enum Schema {
    PROTOCOL(SchemaFactory.SAML_SCHEMA_PROTOCOL_2_0),
    METADATA(SchemaFactory.SAML_SCHEMA_METADATA_2_0);

    private final URL location;

    Schema(URL location) {
        this.location = location;
    }

    public boolean permits(SamlDocument document) {
        try {
            return Util.validateXML(SamlDocument.parse(document.xml()).dom(), location);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
