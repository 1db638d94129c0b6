package app.masthead.access.setup;

import app.masthead.access.Arrival;
import app.masthead.access.Guests;
import app.masthead.access.Person;
import app.masthead.access.SetUpGuest;
import app.masthead.access.Way;
import app.masthead.access.signin.Admission;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Words;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever came by a set-up link, as a guest of the tenant. */
@Component
class SetUpGuests implements Guests {

    private final SetUpLinks links;
    private final Words words;
    private final Clock clock;

    SetUpGuests(SetUpLinks links, Words words, Clock clock) {
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<SetUpGuest> stillIn(Person person) {
        return person instanceof Person.SettingUp it
                        && it.tenant().equals(CurrentTenant.require().value())
                ? links.inSession(it.id(), it.arrival().id()).map(this::guest)
                : Optional.empty();
    }

    SetUpGuest guest(SetUpLink link) {
        return new SetUpGuest(link.id(), words.of("setup.guest.name"), link.maker(), link.expiresAt());
    }

    Admission admission(SetUpLink link) {
        var arrival =
                Arrival.by(Way.SETUP, link.id().toString(), clock.instant()).until(link.expiresAt());
        return new Admission(
                guest(link), new Person.SettingUp(CurrentTenant.require().value(), link.id(), arrival));
    }
}
