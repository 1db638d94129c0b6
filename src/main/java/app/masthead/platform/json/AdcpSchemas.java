package app.masthead.platform.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against the published schemas of the Ad Context Protocol. Each schema is compiled when it is first asked
 * for and kept. Nothing is ever fetched: every reference ends in the copies under {@code adcp/schemas}.
 */
@Component
public final class AdcpSchemas {

    static final String VERSION = "3.1.19";
    private static final String PUBLISHED = "https://adcontextprotocol.org/schemas/";
    private static final String COPIES = "classpath:adcp/schemas/";

    private final SchemaRegistry registry = registry();
    private final Map<SchemaName, Schema> compiled = new ConcurrentHashMap<>();

    /** Everything that is wrong, without repetition; empty when the document is valid. */
    public List<Problem> validate(SchemaName name, JsonNode document) {
        var errors = compiled.computeIfAbsent(name, this::compile).validate(document);
        return SchemaProblems.of(errors);
    }

    private Schema compile(SchemaName name) {
        var schema = registry.getSchema(SchemaLocation.of(PUBLISHED + VERSION + "/" + name.path()));
        schema.initializeValidators();
        return schema;
    }

    private static SchemaRegistry registry() {
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(ShortPattern::new)
                .build();
        return SchemaRegistry.withDialect(dialect(), it -> it.schemaRegistryConfig(config)
                .schemaIdResolvers(ids -> ids.mapPrefix(PUBLISHED, COPIES))
                .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    }

    /** Draft 7; the protocol's own annotations ({@code x-entity} and the like) carry no rule and are passed over. */
    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft7())
                .specificationVersion(SpecificationVersion.DRAFT_7)
                .format(new UriTemplateFormat())
                .format(new EmailFormat())
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
    }
}
