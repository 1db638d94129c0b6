package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionAction;
import app.masthead.access.connections.Draft;
import app.masthead.audit.AuditEntry;
import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for whoever saves settings that somebody else has changed in the meantime: what is stored by now and by
 * whom, beside what was typed, in the words of the form.
 */
@Component
class DraftConflict {

    /** What moves a draft on, as the audit log calls it. */
    private static final Set<String> CHANGES = Set.of(
            ConnectionAction.CHANGED.code(),
            ConnectionAction.RESET.code(),
            ConnectionAction.CERTIFICATE_ADDED.code(),
            ConnectionAction.CERTIFICATE_DISTRUSTED.code());

    private static final int LATEST = 50;
    private static final String SWITCH = "connections.status.";
    private static final String BINDING = "connections.binding.";
    private static final Map<String, String> CHOICES = Map.of(
            "signRequests", SWITCH,
            "wantSigned", SWITCH,
            "wantEncrypted", SWITCH,
            "idpInitiated", SWITCH,
            "signOnBinding", BINDING,
            "logoutBinding", BINDING);

    private final AuditTrail trail;
    private final SamlFormRules rules;
    private final Words words;

    DraftConflict(AuditTrail trail, SamlFormRules rules, Words words) {
        this.trail = trail;
        this.rules = rules;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param form what was typed, on top of what is stored by now
     * @param differences between the two
     */
    ModelAndView page(String view, Draft stored, Record form, List<FormDifference> differences) {
        return new ModelAndView(view, HttpStatus.CONFLICT)
                .addObject("form", form)
                .addObject("draft", stored)
                .addObject("changed", latest(stored.connection()))
                .addObject(
                        "differences", differences.stream().map(this::readable).toList());
    }

    private @Nullable AuditEntry latest(String connection) {
        return trail.of("connection", connection, LATEST).stream()
                .filter(it -> it.success() && CHANGES.contains(it.operation()))
                .findFirst()
                .orElse(null);
    }

    private FormDifference readable(FormDifference one) {
        return new FormDifference(one.field(), said(one.field(), one.stored()), said(one.field(), one.typed()), false);
    }

    private String said(String field, String value) {
        var choice = CHOICES.get(field);
        if (SWITCH.equals(choice)) {
            return words.of(SWITCH + (value.isEmpty() ? "off" : "on"));
        }
        if (choice != null && !value.isEmpty()) {
            return words.of(choice + value);
        }
        return "nameIdFormat".equals(field) ? rules.format(value) : value;
    }
}
