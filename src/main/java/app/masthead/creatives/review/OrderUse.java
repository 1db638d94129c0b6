package app.masthead.creatives.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order's package in which a creative runs or is to run. */
record OrderUse(
        String order,
        String packageId,
        String status,
        BigDecimal weight,
        @Nullable Instant start,
        @Nullable Instant end) {}
