package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Links;
import java.util.stream.Stream;

/** Everything a creative loads, reports to or leads to is reached over https. */
class InsecureAddressRule implements Rule {

    @Override
    public String code() {
        return "insecure_address";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(link -> link.scheme().equals("http") || link.scheme().equals("ftp"))
                .map(link -> Finding.of(Severity.SERIOUS, link.url()).at(link.asset()));
    }
}
