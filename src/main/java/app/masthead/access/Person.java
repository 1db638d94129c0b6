package app.masthead.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who signed in, as the session remembers it, and where: the place that a session belongs to is its type and never
 * changes. What the person may do is not in here: it is read again on every request.
 */
public sealed interface Person extends Serializable {

    /** The place of those who run the installation. */
    String INSTALLATION = "*";

    UUID id();

    /** How and when the person came in. */
    Arrival arrival();

    /** The same person after another proof, or with another end. */
    Person with(Arrival arrival);

    /**
     * The principal's name, by which a stored session is found: where it belongs, the person and the session, divided
     * by colons.
     */
    default String principalName() {
        return place() + ":" + id() + ":" + arrival().id();
    }

    /** The tenant that the session belongs to; an asterisk, as no tenant can be called, for the installation. */
    String place();

    /**
     * A person of one tenant, on that tenant's hosts.
     *
     * @param tenant the tenant that the session belongs to
     */
    record OfTenant(String tenant, UUID id, Arrival arrival) implements Person {

        @Override
        public OfTenant with(Arrival other) {
            return new OfTenant(tenant, id, other);
        }

        @Override
        public String place() {
            return tenant;
        }
    }

    /**
     * A super-admin in a tenant, on that tenant's hosts, for as long as the stay lasts.
     *
     * @param tenant the tenant that the session belongs to
     * @param id the super-admin
     * @param entry the stay
     */
    record Visiting(String tenant, UUID id, UUID entry, Arrival arrival) implements Person {

        @Override
        public Visiting with(Arrival other) {
            return new Visiting(tenant, id, entry, other);
        }

        @Override
        public String place() {
            return tenant;
        }
    }

    /**
     * Somebody who came by a set-up link, on one tenant's hosts, for as long as the link works.
     *
     * @param tenant the tenant that the session belongs to
     * @param id the link
     */
    record SettingUp(String tenant, UUID id, Arrival arrival) implements Person {

        @Override
        public SettingUp with(Arrival other) {
            return new SettingUp(tenant, id, other);
        }

        @Override
        public String place() {
            return tenant;
        }
    }

    /** A person who runs the installation, on the installation's own host. */
    record OfInstallation(UUID id, Arrival arrival) implements Person {

        @Override
        public OfInstallation with(Arrival other) {
            return new OfInstallation(id, other);
        }

        @Override
        public String place() {
            return INSTALLATION;
        }
    }
}
