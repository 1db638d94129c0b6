package app.masthead.access.signin;

/** Somebody on the way in, by whatever protocol: lives from the proof to the success handler, never in a session. */
public interface AdmittedPrincipal {

    Admission admission();
}
