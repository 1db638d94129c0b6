package app.masthead.catalog.exchange;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferCheck;
import app.masthead.catalog.sheet.SheetFile;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;

/** Reads a large file as an import does, in a process of its own, and tells how many products it found. */
final class HostileFileReading {

    private static final int FILE = 32_000_000;

    private HostileFileReading() {}

    public static void main(String[] kind) {
        var text = text(kind[0]).getBytes(StandardCharsets.UTF_8);
        var file = new ImportFile("file", null, () -> new ByteArrayInputStream(text));
        var found = new int[2];
        var chunks = new Chunks<Candidate>(it -> it.content().length(), chunk -> {
            found[0] += chunk.size();
            if (kind[0].equals("faulty")) check(chunk);
        });
        var reader = new CandidateReader(chunks, it -> found[1]++, new SeenIds());
        if (file.source() == ImportSource.JSON) reader.json(file);
        else reader.sheet(SheetFile.read(file::open), ZoneOffset.UTC);
        System.out.println(found[0] + " taken, " + found[1] + " refused");
    }

    private static void check(List<Candidate> products) {
        var check = new OfferCheck(new AdcpSchemas());
        for (var each : products) {
            if (each instanceof JsonCandidate product) check.faultsOf(product.document());
        }
    }

    private static String text(String kind) {
        return switch (kind) {
            case "one" -> "[{\"product_id\": \"a\", \"x\": [" + "{},".repeat(FILE / 3) + "{}]}]";
            case "names" -> "[{\"product_id\": \"a\"" + named() + "}]";
            case "beside" -> "{\"a\": 1" + named() + ", \"products\": [{\"product_id\": \"a\"}]}";
            case "several" -> several(64, "x");
            case "faulty" -> several(3, "format_ids");
            case "products" -> products();
            default -> "product_id,name" + ",x".repeat(900) + "\n" + ("a,b" + ",c".repeat(5_000) + "\n").repeat(3_000);
        };
    }

    private static String named() {
        var text = new StringBuilder();
        for (int number = 0; text.length() < FILE; number++)
            text.append(",\"").append(number).append("\":1");
        return text.toString();
    }

    private static String several(int count, String field) {
        var text = new StringBuilder("[");
        for (int number = 0; number < count; number++) {
            text.append("{\"product_id\": \"p")
                    .append(number)
                    .append("\", \"")
                    .append(field)
                    .append("\": [");
            text.append("{},".repeat(19_000))
                    .append("{}], \"y\": \"")
                    .append("é".repeat(400_000))
                    .append("\"},");
        }
        return text.append("{\"product_id\": \"last\"}]").toString();
    }

    private static String products() {
        var text = new StringBuilder("[");
        var product = Examples.product();
        for (int number = 0; number < 10_000; number++) {
            text.append(number == 0 ? "" : ",").append(ExactJson.write(product.put("product_id", "p" + number)));
        }
        return text.append("]").toString();
    }
}
