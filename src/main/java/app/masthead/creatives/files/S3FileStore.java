package app.masthead.creatives.files;

import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of S3 or of a server that speaks its protocol, which shows an object only when it has all of it. */
class S3FileStore implements FileStore, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    S3FileStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3FileStore of(FileSettings.S3 settings) {
        var keys = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        var client = S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(keys))
                .forcePathStyle(true)
                .serviceConfiguration(it -> it.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE)
                        .build())
                .build();
        return new S3FileStore(client, settings.bucket());
    }

    @Override
    public void keep(TenantId tenant, String sha256, Path file) {
        var key = key(tenant, sha256);
        try {
            if (!has(key)) {
                client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(file));
            }
        } catch (SdkException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String sha256, long from) {
        var range = from == 0 ? null : "bytes=" + from + "-";
        try {
            return Optional.of(client.getObject(
                    request -> request.bucket(bucket).key(key(tenant, sha256)).range(range)));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    private boolean has(String key) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    private static String key(TenantId tenant, String sha256) {
        FileNames.check(tenant, sha256);
        return tenant.value() + "/" + sha256;
    }

    @Override
    public void close() {
        client.close();
    }
}
