package app.masthead.access.people;

import app.masthead.access.RefusalReason;
import app.masthead.access.Role;
import app.masthead.access.people.provisioning.JoiningSettings;
import app.masthead.access.people.provisioning.RoleRule;
import app.masthead.access.people.provisioning.RoleRules;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody with a proven identity would be here, without anybody coming in: the same answers that
 * {@link SignInMatching} gives, and nothing is linked, joined or asked.
 */
@Service
@Transactional(readOnly = true)
public class SignInForecast {

    private final Profiles profiles;
    private final JoiningSettings joining;
    private final RoleRules rules;
    private final OwnDomains domains;

    SignInForecast(Profiles profiles, JoiningSettings joining, RoleRules rules, OwnDomains domains) {
        this.profiles = profiles;
        this.joining = joining;
        this.rules = rules;
        this.domains = domains;
    }

    /**
     * What would come of it.
     *
     * @param person whom the identity is linked to, or who has its address; null for a stranger
     * @param name what that person is called here
     * @param linked whether the identity is linked to that person
     * @param role that the person would have
     * @param rule by which the role would be given; null where it stands in the person's record, or is the usual one
     * @param refusal why nobody would come in; null where somebody would
     */
    public record Outcome(
            @Nullable UUID person,
            @Nullable String name,
            boolean linked,
            Role role,
            @Nullable RoleRule rule,
            @Nullable RefusalReason refusal) {}

    public Outcome of(VerifiedIdentity identity) {
        return profiles.behind(identity).map(it -> known(it, identity)).orElseGet(() -> identity.verifiedEmail()
                .map(email -> byAddress(identity, email))
                .orElseGet(() -> stranger(identity, RefusalReason.EMAIL_NOT_VERIFIED)));
    }

    private Outcome known(Profile person, VerifiedIdentity identity) {
        var refusal = person.active() ? null : RefusalReason.DEACTIVATED;
        if (!rules.follow(identity.connection())) {
            return new Outcome(person.id(), person.name(), true, person.role(), null, refusal);
        }
        var rule = rule(identity);
        return new Outcome(person.id(), person.name(), true, role(rule), rule.orElse(null), refusal);
    }

    private Outcome byAddress(VerifiedIdentity identity, String email) {
        return profiles.withAddress(email)
                .map(it -> new Outcome(it.id(), it.name(), false, it.role(), null, RefusalReason.NOT_CONFIRMED))
                .orElseGet(() -> stranger(identity, refusal(email)));
    }

    private @Nullable RefusalReason refusal(String email) {
        if (!joining.current().open()) {
            return RefusalReason.UNKNOWN_PERSON;
        }
        return domains.include(email) ? null : RefusalReason.FOREIGN_DOMAIN;
    }

    private Outcome stranger(VerifiedIdentity identity, @Nullable RefusalReason refusal) {
        var rule = rule(identity);
        return new Outcome(null, null, false, role(rule), rule.orElse(null), refusal);
    }

    private Optional<RoleRule> rule(VerifiedIdentity identity) {
        return rules.roleFor(identity.connection(), identity.attributes());
    }

    private Role role(Optional<RoleRule> rule) {
        return rule.map(RoleRule::role).orElseGet(() -> joining.current().role());
    }
}
