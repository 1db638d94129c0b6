package app.masthead.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StreamUtils;

/**
 * One version for all scripts and style sheets: they name each other, so that none of them can be kept when another has
 * changed.
 */
final class AssetVersion {

    private static final int DIGITS = 10;

    private AssetVersion() {}

    /** Changes with any file in that place. */
    static String of(String location) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(location)) {
                try (var content = new DigestInputStream(file.getInputStream(), digest)) {
                    StreamUtils.drain(content);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Resource[] files(String location) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location + "**"))
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toArray(Resource[]::new);
    }
}
