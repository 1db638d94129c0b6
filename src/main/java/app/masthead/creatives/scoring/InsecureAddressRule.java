package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Links;
import java.util.Set;
import java.util.stream.Stream;

/** Everything a creative loads, reports to or leads to is reached over https. */
class InsecureAddressRule implements Rule {

    private static final Set<String> IN_THE_OPEN = Set.of("http", "ftp", "ws");

    @Override
    public String code() {
        return "insecure_address";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(link -> link.schemes().stream().anyMatch(IN_THE_OPEN::contains))
                .map(link -> Finding.of(Severity.SERIOUS, link.url()).at(link.asset()));
    }
}
