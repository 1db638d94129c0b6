package app.masthead.access.saml.engine;

import java.time.Duration;
import java.time.Instant;

/** The present, with the tolerance for clocks that differ. A time that cannot be read has neither come nor is it ahead. */
record Times(Instant now, Duration skew) {

    boolean isAhead(String end) {
        return SamlXml.instant(end).filter(it -> now.isBefore(it.plus(skew))).isPresent();
    }

    boolean hasCome(String begin) {
        return SamlXml.instant(begin)
                .filter(it -> !now.isBefore(it.minus(skew)))
                .isPresent();
    }

    /** Whether that moment has come and is not longer ago than the age. */
    boolean isWithin(Duration age, String moment) {
        return hasCome(moment)
                && SamlXml.instant(moment)
                        .filter(it -> !now.isAfter(it.plus(age).plus(skew)))
                        .isPresent();
    }
}
