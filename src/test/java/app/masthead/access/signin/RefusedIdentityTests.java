package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An identity of which somebody has said that it is another person's. */
class RefusedIdentityTests extends PeopleSignInTest {

    private String uma = "";

    @BeforeEach
    void is_here_already() {
        uma = member("acme", "uma@" + ownDomain("acme"), "editor", "active");
    }

    @Test
    void whoever_was_refused_and_knocks_again_asks_nobody_for_some_days() {
        signIn(visitor(), "acme", uma);
        refuse();

        assertTurnedAway("acme", uma, "not-confirmed");

        assertThat(mailbox().count(uma)).isOne();
        cast.inTenant("acme", database -> database.sql(
                        "update link_request set decided_at = decided_at - interval '8 days' where decision = 'declined'")
                .update());
        assertTurnedAway("acme", uma, "not-confirmed");
        assertThat(mailbox().count(uma)).isEqualTo(2);
    }

    private void refuse() {
        var request = read("acme", "select id::text from link_request where email = :value", uma);
        assertThat(press(ADA, "/settings/people/" + id("acme", uma) + "/link-requests/" + request + "/refusal"))
                .hasStatus(303);
    }
}
