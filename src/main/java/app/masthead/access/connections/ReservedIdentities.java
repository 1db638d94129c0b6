package app.masthead.access.connections;

/** Identities that nobody of a tenant ever is, whoever proves them: those of the people who run the installation. */
public interface ReservedIdentities {

    /** Call it outside of any transaction of the tenant, which sees nothing of these people. */
    boolean include(String issuer, String subject);
}
