package app.masthead.demo.identity;

import java.util.List;

/** A publisher with an issuer of its own: the slug is the issuer's path, the people are those it can sign in. */
public record DemoTenant(String slug, String name, List<DemoPerson> people) {

    public DemoTenant {
        people = List.copyOf(people);
    }
}
