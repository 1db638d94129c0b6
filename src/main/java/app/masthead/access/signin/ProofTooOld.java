package app.masthead.access.signin;

/** A form came in after its person had last proved too long ago to be that person. */
class ProofTooOld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String page;

    ProofTooOld(String page) {
        super("The last proof is too old");
        this.page = page;
    }

    /** Where the form stands. */
    String page() {
        return page;
    }
}
