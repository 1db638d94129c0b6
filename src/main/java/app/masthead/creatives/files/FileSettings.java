package app.masthead.creatives.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where copies of the files of creatives are kept, {@code masthead.files.*}.
 *
 * @param store {@code folder} or {@code s3}
 * @param folder where they lie, or are worked on before they go to S3; {@code files} in the data folder unless it is set.
 *     With several nodes and {@code folder}, one that all of them share
 * @param s3 where they lie with {@code s3}
 */
@ConfigurationProperties("masthead.files")
public record FileSettings(
        @DefaultValue("folder") Kind store,
        @Nullable Path folder,
        @Nullable S3 s3) {

    /** The kinds of stores. */
    public enum Kind {
        FOLDER,
        S3
    }

    /**
     * A bucket of S3 or of whatever speaks its protocol.
     *
     * @param endpoint the server's address; buckets are named in the path
     * @param region as requests are signed for it
     */
    public record S3(
            URI endpoint,
            String bucket,
            @DefaultValue("us-east-1") String region,
            String accessKey,
            String secretKey) {}

    public FileSettings {
        if (store == Kind.S3 && !isWhole(s3)) {
            throw new IllegalArgumentException("masthead.files.store=s3 needs masthead.files.s3.endpoint, .bucket,"
                    + " .access-key and .secret-key (MASTHEAD_FILES_S3_ENDPOINT, ...)");
        }
    }

    @SuppressWarnings("ConstantValue") // What was not set is not there, whatever its type says.
    private static boolean isWhole(@Nullable S3 s3) {
        return s3 != null
                && s3.endpoint() != null
                && s3.bucket() != null
                && s3.accessKey() != null
                && s3.secretKey() != null;
    }
}
