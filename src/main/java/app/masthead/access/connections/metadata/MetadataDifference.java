package app.masthead.access.connections.metadata;

import app.masthead.access.connections.Draft;
import app.masthead.access.connections.SamlSettings;
import app.masthead.access.saml.engine.Binding;
import app.masthead.access.saml.engine.Endpoint;
import app.masthead.access.saml.engine.IdpMetadata;
import app.masthead.audit.Change;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the draft of a connection would become by the metadata of its provider. */
record MetadataDifference(SamlSettings before, SamlSettings after) {

    /** @param address where the metadata is to be read again; null leaves what is on record */
    static MetadataDifference of(Draft draft, IdpMetadata metadata, @Nullable String address) {
        var now = draft.saml();
        var after = new SamlSettings(
                metadata.entityId(),
                preferred(metadata.signOn()),
                metadata.logout().isEmpty() ? null : preferred(metadata.logout()),
                address == null ? now.metadataUrl() : address,
                now.signRequests() || metadata.wantAuthnRequestsSigned(),
                now.wantEncrypted(),
                now.idpInitiated(),
                now.clockSkewSeconds());
        return new MetadataDifference(now, after);
    }

    /** By redirect where there is a choice: no page of ours has to send a form to somebody else. */
    private static Endpoint preferred(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(it -> it.binding() == Binding.REDIRECT)
                .findFirst()
                .orElseGet(endpoints::getFirst);
    }

    List<Change> changes() {
        var all = new ArrayList<Change>();
        note(all, "entityId", before.entityId(), after.entityId());
        note(all, "signOn", text(before.signOn()), text(after.signOn()));
        note(all, "logout", text(before.logout()), text(after.logout()));
        note(all, "logoutAnswers", answers(before.logout()), answers(after.logout()));
        note(all, "metadataUrl", before.metadataUrl(), after.metadataUrl());
        note(all, "signRequests", yes(before.signRequests()), yes(after.signRequests()));
        return all;
    }

    private static void note(List<Change> all, String field, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            all.add(new Change(field, from, to));
        }
    }

    private static @Nullable String text(@Nullable Endpoint endpoint) {
        return endpoint == null
                ? null
                : endpoint.location() + " (" + endpoint.binding().name() + ")";
    }

    private static @Nullable String answers(@Nullable Endpoint endpoint) {
        return endpoint == null
                ? null
                : endpoint.responseLocation().map(URI::toString).orElse(null);
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
