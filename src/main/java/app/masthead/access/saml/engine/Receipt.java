package app.masthead.access.saml.engine;

/** What became of a logout message: accepted as signed by the identity provider, or refused. */
public sealed interface Receipt<T> {

    record Accepted<T>(T message) implements Receipt<T> {}

    record Refused<T>(Rule rule, String detail) implements Receipt<T> {}
}
