package app.masthead.creatives;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a reason code in the protocol's spelling. */
@Converter(autoApply = true)
class ReasonCodeColumn implements AttributeConverter<@Nullable ReasonCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReasonCode code) {
        return code == null ? null : code.code();
    }

    @Override
    public @Nullable ReasonCode convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : ReasonCode.of(code).orElseThrow();
    }
}
