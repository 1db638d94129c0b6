package app.masthead.access.saml;

import app.masthead.access.signin.SignInRealms;
import app.masthead.access.signin.SignInSuccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets in whom an assertion proves, and keeps how the provider calls the person, so that both ends can end together. */
@Component
class SamlEntrance {

    private final SignInSuccess success;
    private final SignInRealms realms;
    private final SamlNames names;
    private final TransactionOperations transaction;

    SamlEntrance(SignInSuccess success, SignInRealms realms, SamlNames names, TransactionOperations transaction) {
        this.success = success;
        this.realms = realms;
        this.names = names;
        this.transaction = transaction;
    }

    /** The name is kept even where the person is still to say whether they take somebody's place in this browser. */
    void letIn(ProvenSamlUser proven, HttpServletRequest request, HttpServletResponse response) {
        success.receive(proven, request, response);
        transaction.executeWithoutResult(status -> realms.current()
                .holder(proven.identity())
                .ifPresent(person -> names.remember(proven.proven().session(), person)));
    }
}
