package e2e.measure;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** How long something took that was done again and again, in milliseconds. */
record Percentiles(double p50, double p95, double p99) {

    /** Does it so often that the portal is warm, and then so often that the percentiles mean something. */
    static Percentiles of(int warmUp, int times, DoubleSupplier once) {
        DoubleStream.generate(once).limit(warmUp).forEach(ignored -> {});
        var sorted = DoubleStream.generate(once).limit(times).sorted().toArray();
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    @Override
    public String toString() {
        return "p50 %6.1f  p95 %6.1f  p99 %6.1f ms".formatted(p50, p95, p99);
    }
}
