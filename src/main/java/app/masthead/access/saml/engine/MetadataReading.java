package app.masthead.access.saml.engine;

import java.util.List;

/** What came of reading metadata. */
public sealed interface MetadataReading {

    record Read(IdpMetadata metadata) implements MetadataReading {}

    /**
     * The first problem.
     *
     * @param entityIds the identity providers that were found, to choose one of
     */
    record Refused(MetadataProblem problem, String detail, List<String> entityIds) implements MetadataReading {

        public Refused {
            entityIds = List.copyOf(entityIds);
        }
    }
}
