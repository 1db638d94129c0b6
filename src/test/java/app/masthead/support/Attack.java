package app.masthead.support;

import static app.masthead.support.Attack.Level.BROWSER;
import static app.masthead.support.Attack.Level.CHAIN;
import static app.masthead.support.Attack.Level.CODE;
import static app.masthead.support.Attack.Level.DATABASE;
import static app.masthead.support.Attack.Level.HTTP;
import static app.masthead.support.Attack.Level.UNIT;

import java.util.Set;

/** What is tried against sign-in and the portal. Each is defended against by a test at every level that it names. */
public enum Attack {
    // By the admins of a tenant, who choose its provider themselves
    ONE_PERSON_IN_TWO_TENANTS("Somebody of one tenant is taken for somebody of another", DATABASE),
    SUBJECT_OF_ANOTHER_PROVIDER("The subject of another issuer or connection is taken for the person", HTTP),
    ACCOUNT_BY_ADDRESS("An account is taken over by whoever comes with its address", HTTP),
    PROVIDER_EXCHANGED("A connection is given another provider and keeps its people", CHAIN),
    ADMIN_BY_CLAIM("What a provider says makes an admin whom nobody made one", CHAIN),
    RETURN_OF_THE_DEACTIVATED("The provider vouches for somebody who was deactivated", HTTP),
    SESSION_AT_ANOTHER_TENANT("The session of one tenant is carried to another", HTTP),
    SUPER_ADMIN_AT_A_TENANT("The provider of a tenant vouches for a super-admin", HTTP),

    // On signing in by OpenID Connect
    ADDRESS_OF_ANOTHER_TENANT("A provider vouches for the address of another tenant's admin", HTTP, DATABASE),
    MIX_UP("The answer of one provider is brought to the callback of another", HTTP),
    FORGED_STATE("An answer comes without a state, or with a foreign or used one", HTTP),
    REPLAYED_TOKEN("An ID token comes without its nonce or with another", HTTP),
    STOLEN_CODE("A code is redeemed by somebody who did not begin the sign-in", HTTP),
    REDIRECT_BY_PARAMETER("A request decides where the provider sends the answer", CHAIN),
    ISSUER_CONFUSION("A document or a token of one issuer is used as that of another", HTTP),
    ALGORITHM_CONFUSION("A token is unsigned, or signed with what everybody can read", HTTP),
    WRONG_AUDIENCE("A token that was issued to another client is used here", HTTP),
    CODE_IN_REFERRER("The address with the code is told to another site", CHAIN),
    INTERNAL_PROVIDER("An address of the provider leads inside, elsewhere or to no end", HTTP),
    OPEN_REDIRECT("A sign-in ends at an address of somebody else", CHAIN),
    FOREIGN_SIGN_IN("Somebody is signed in as somebody else without wanting it", HTTP),
    SESSION_FIXATION("A session is known before somebody signs in with it", HTTP),
    KEPT_TOKENS("What the provider issued lies where it can be taken", DATABASE),
    FLOODED_LOG("Requests for connections that do not exist fill the log", CHAIN),

    // On signing in by SAML
    SIGNATURE_WRAPPING("A signed assertion is hidden beside, around or inside a forged one", UNIT, HTTP),
    PARSER_DIFFERENTIAL("What is verified is read otherwise than what is used", UNIT),
    EMPTY_CANONICAL_FORM("A signature is verified over nothing", UNIT),
    COMMENT_IN_NAME("A comment cuts a name into somebody else's", UNIT),
    MISSING_SIGNATURE("A response is not signed, or its signature was taken off", UNIT, HTTP),
    SEVERAL_ASSERTIONS("An unsigned assertion comes with a signed one", UNIT),
    ENCRYPTED_UNSIGNED("An assertion is encrypted for us and signed by nobody", UNIT),
    KEY_IN_MESSAGE("A message brings the key by which it is to be verified", UNIT),
    BROKEN_SIGNATURE("A signature that cannot be read counts as good", UNIT),
    MAC_WITH_PUBLIC_KEY("A public key is used as the secret of a MAC", UNIT),
    WEAK_ALGORITHM("A signature is made with SHA-1 or a short key", UNIT),
    XML_ENTITIES("A document brings a document type with it", UNIT),
    DEFLATE_BOMB("A small message inflates to a large one", HTTP),
    RESPONSE_OF_ANOTHER_TENANT("A response for one tenant is brought to another", HTTP),
    RESPONSE_AT_ANOTHER_CONNECTION("A response is posted to an address that did not ask for it", HTTP),
    UNREQUESTED_RESPONSE("A response answers no request, or somebody else's", HTTP),
    REPLAYED_RESPONSE("A response is used again, or many times at once", HTTP, DATABASE),
    STOLEN_PROVIDER_KEY("Somebody signs with the provider's key until it is distrusted", HTTP),
    HOSTILE_RELAY_STATE("The relay state is an address of somebody else", CHAIN),
    HOSTILE_PROVIDER_ADDRESS("The address of a provider is a script", CHAIN),
    METADATA_TRICKS("Metadata leaves out, ends or adds what nobody looks at", UNIT, CHAIN),
    METADATA_OF_OUR_FILES("Metadata is read from a file of the server", CODE),
    CROSS_SITE_POST("A response comes from a page of another site", BROWSER, HTTP),
    FORGED_SIGN_OUT("Somebody is signed out by a message that nobody signed", UNIT, HTTP),

    // On tenants, permissions and sessions
    HOST_HEADER("The name of a host is forged, doubled or misspelt", HTTP),
    HOST_TAKEOVER("A tenant takes the host of another or of the installation", CHAIN, DATABASE),
    COOKIE_TOSSING("One host sets or reads the cookies of another", BROWSER, HTTP),
    SHARED_ORIGIN("Tenants reach each other because they share an origin", HTTP),
    FOREIGN_ID("The id of another tenant's record is asked for", CHAIN),
    MISSING_PERMISSION("A route is used by somebody who may not", CHAIN),
    MASS_ASSIGNMENT("A form brings fields that it does not have", CHAIN, DATABASE),
    LAST_ADMIN("Admins promote themselves, or remove each other at once", CHAIN),
    ROLE_AFTER_DEMOTION("An open session keeps the role that was taken away", HTTP),
    SESSION_AFTER_DEACTIVATION("An open session outlives its person or tenant", HTTP),
    SIGN_IN_DURING_A_CHANGE("A sign-in ends at a connection other than it began at", HTTP),
    REQUEST_FORGERY("A page of somebody else sends a form of ours", CHAIN),
    SIGN_OUT_FORGERY("A page of somebody else signs a person out", CHAIN),
    STOLEN_SESSION("A stolen session is used for ever or for everything", HTTP),
    TOO_MANY_SESSIONS("A person's sessions add up without end", HTTP),
    IMPERSONATION("A super-admin works in a tenant unseen or without limit", CHAIN, DATABASE),
    GUESSING("Codes and addresses are tried until one fits", HTTP),
    STORED_OBJECTS("A stored session is turned into objects that run code", UNIT),
    UNVERIFIED_PASSKEY("A passkey is used by somebody who only holds the device", HTTP),
    MISSING_HEADERS("An answer goes out without the rules for browsers", HTTP),
    ODDLY_SPELT_PATH("A path is spelt so that the guards do not know it", CHAIN),
    LINK_USED_BY_MANY("A link for one is used by many at once", HTTP),

    // On addresses that a tenant can type
    INTERNAL_ADDRESS("An address leads inside, however it is written", UNIT, CHAIN),
    TURNING_NAME("A name leads inside once it has been looked at", UNIT),
    OWN_HOST("An address is one of our own", CHAIN),
    ODD_ADDRESS("An address has another scheme, port or a password", UNIT),
    SENT_ELSEWHERE("An address that was looked at leads to another", CHAIN),
    ENDLESS_ANSWER("A server answers slowly, hugely or never", UNIT, CHAIN),
    ANSWER_SHOWN("What a server inside answers is shown to who typed its address", CHAIN),
    PORT_SCAN("Addresses are tried out one after the other", CHAIN),
    WAY_AROUND_THE_CLIENT("Code or a library calls out by itself", CODE),

    // On secrets, pages and files
    SECRETS_AT_REST("A copy of the database tells secrets or lets them be exchanged", UNIT, DATABASE),
    PRIVATE_KEYS("A private key of ours can be read", UNIT, CHAIN),
    SECRETS_TOLD("A page, a refusal or the log tells a secret", HTTP),
    FOREIGN_CONTENT("The code of a creative reaches the portal", BROWSER),
    SCRIPT_IN_TEXT("What somebody typed runs in somebody else's browser", CODE, BROWSER),
    INLINE_CODE("A page runs what does not come from our files", CHAIN, BROWSER),
    FORMULA_IN_FILE("A cell of an export runs as a formula", CHAIN),
    FORGED_LOG_LINE("What somebody sends makes a line of the log", UNIT),
    CHANGED_LOG("What was recorded is changed or removed", DATABASE),
    HOSTILE_UPLOAD("A file is too large or not what it says", CHAIN);

    private final String what;
    private final Set<Level> levels;

    Attack(String what, Level... levels) {
        this.what = what;
        this.levels = Set.of(levels);
    }

    public Set<Level> levels() {
        return levels;
    }

    @Override
    public String toString() {
        return name() + ": " + what;
    }

    /** How close to the real thing a test is. */
    public enum Level {
        /** A class alone. */
        UNIT,
        /** The application as a whole, with everything that a request passes. */
        CHAIN,
        /** Real requests to the running portal. */
        HTTP,
        /** What is stored afterwards, or cannot be stored. */
        DATABASE,
        /** A real browser. */
        BROWSER,
        /** The code itself is looked through. */
        CODE
    }
}
