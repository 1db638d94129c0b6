package app.masthead.creatives;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a status in the protocol's spelling. */
@Converter(autoApply = true)
class CreativeStatusColumn implements AttributeConverter<@Nullable CreativeStatus, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CreativeStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public @Nullable CreativeStatus convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : CreativeStatus.of(code).orElseThrow();
    }
}
