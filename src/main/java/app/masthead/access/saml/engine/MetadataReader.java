package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.METADATA;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads metadata of identity providers (SAML 2.0 Metadata). It never guesses: of several identity providers none is the
 * first, and what is wrong has a name.
 */
public final class MetadataReader {

    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 8;

    private final Options options;

    private MetadataReader(Options options) {
        this.options = options;
    }

    /** Reads what was uploaded, pasted or fetched; at most 1 MiB. */
    public static MetadataReading read(byte[] document, Options options) {
        try {
            return new MetadataReading.Read(new MetadataReader(options).read(document));
        } catch (UnusableMetadata unusable) {
            return unusable.reading();
        }
    }

    private IdpMetadata read(byte[] document) {
        var root = parse(document).getDocumentElement();
        UnusableMetadata.unless(
                SamlXml.is(root, METADATA, "EntityDescriptor") || SamlXml.is(root, METADATA, "EntitiesDescriptor"),
                MetadataProblem.NOT_METADATA,
                "the root is " + root.getLocalName());
        requireValid(root);
        var entity = chosen(
                entities(root, DEEPEST).filter(it -> role(it).isPresent()).toList());
        requireValid(entity);
        var role = role(entity).orElseThrow();
        requireValid(role);
        return new IdpRole(role, options.httpPermitted())
                .metadata(entityId(entity), earliest(Stream.of(root, entity, role)));
    }

    private static Document parse(byte[] document) {
        UnusableMetadata.unless(document.length <= LARGEST, MetadataProblem.TOO_LARGE, document.length + " bytes");
        var octets = inUtf8(document);
        var parsed = SamlXml.parse(octets);
        UnusableMetadata.unless(
                parsed.isPresent() || !new String(octets, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE"),
                MetadataProblem.DOCTYPE,
                "it has a document type definition");
        return UnusableMetadata.demand(
                parsed, MetadataProblem.NOT_XML, "it is not well-formed XML 1.0 in UTF-8 or UTF-16");
    }

    /** AD FS exports UTF-16, which always begins with its byte order mark (XML 1.0, section 4.3.3). */
    private static byte[] inUtf8(byte[] document) {
        var mark = document.length < 2 ? 0 : (document[0] & 0xFF) << 8 | document[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE
                ? new String(document, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8)
                : document;
    }

    private static Stream<Element> entities(Element element, int depth) {
        if (SamlXml.is(element, METADATA, "EntityDescriptor")) {
            return Stream.of(element);
        }
        return depth == 0 || !SamlXml.is(element, METADATA, "EntitiesDescriptor")
                ? Stream.empty()
                : SamlXml.children(element).stream().flatMap(it -> entities(it, depth - 1));
    }

    private static Optional<Element> role(Element entity) {
        return SamlXml.children(entity, METADATA, "IDPSSODescriptor").stream()
                .filter(it -> SamlXml.attribute(it, "protocolSupportEnumeration")
                        .filter(protocols -> List.of(protocols.split("\\s+")).contains(SamlXml.SAMLP))
                        .isPresent())
                .findFirst();
    }

    private Element chosen(List<Element> providers) {
        var ids = providers.stream().map(MetadataReader::entityId).toList();
        UnusableMetadata.unless(
                !providers.isEmpty(), MetadataProblem.NO_IDENTITY_PROVIDER, "no entity has the role for SAML 2.0");
        var wanted = providers.stream()
                .filter(it -> options.entityId().map(entityId(it)::equals).orElse(true))
                .toList();
        if (wanted.size() == 1) {
            return wanted.getFirst();
        }
        throw wanted.isEmpty()
                ? new UnusableMetadata(MetadataProblem.NO_SUCH_ENTITY, "it is not among " + ids.size(), ids)
                : new UnusableMetadata(MetadataProblem.SEVERAL_ENTITIES, ids.size() + " identity providers", ids);
    }

    private static String entityId(Element entity) {
        return SamlXml.attribute(entity, "entityID").orElse("");
    }

    private void requireValid(Element element) {
        SamlXml.attribute(element, "validUntil").ifPresent(until -> {
            var end = UnusableMetadata.demand(SamlXml.instant(until), MetadataProblem.BAD_DATE, until);
            UnusableMetadata.unless(options.now().isBefore(end), MetadataProblem.EXPIRED, "valid until " + until);
        });
    }

    private static Optional<Instant> earliest(Stream<Element> elements) {
        return elements.flatMap(it -> SamlXml.attribute(it, "validUntil").stream())
                .flatMap(it -> SamlXml.instant(it).stream())
                .min(Instant::compareTo);
    }

    /**
     * How to read.
     *
     * @param entityId which identity provider it must be; needed where there are several
     * @param httpPermitted whether addresses may be plain http, for development alone
     */
    public record Options(Instant now, Optional<String> entityId, boolean httpPermitted) {}
}
