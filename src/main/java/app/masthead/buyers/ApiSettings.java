package app.masthead.buyers;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What buyers' machines may ask of us, {@code masthead.api.*}.
 *
 * @param requestsPerMinute how many requests each buyer may make in a minute
 * @param largestBody the largest request that is read
 */
@Validated
@ConfigurationProperties("masthead.api")
public record ApiSettings(
        @DefaultValue("300") @Positive int requestsPerMinute,
        @DefaultValue("5MB") DataSize largestBody) {}
