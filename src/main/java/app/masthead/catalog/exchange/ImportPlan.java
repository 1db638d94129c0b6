package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.ImportRow.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What would become of a file of products, row by row, before anything is written.
 *
 * @param seal over everything that was looked at: what is carried out later is this plan or nothing
 */
record ImportPlan(List<ImportRow> rows, String seal) {

    static ImportPlan of(List<ImportRow> rows, List<Long> versions) {
        return new ImportPlan(List.copyOf(rows), seal(rows, versions));
    }

    public long count(String outcome) {
        return rows.stream().filter(it -> it.outcome().code().equals(outcome)).count();
    }

    /** How many products would be written. */
    public long written() {
        return rows.stream()
                .filter(it -> it.outcome() == Outcome.CREATE || it.outcome() == Outcome.UPDATE)
                .count();
    }

    private static String seal(List<ImportRow> rows, List<Long> versions) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var said = row.number() + " " + row.id() + " " + row.outcome() + " " + versions.get(i) + " "
                        + row.changes();
                digest.update(said.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
