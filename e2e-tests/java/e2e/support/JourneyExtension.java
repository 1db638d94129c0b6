package e2e.support;

import java.util.ArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends browsers to journeys, and fails a journey whose browser complained even if all else went well. */
final class JourneyExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Portal.class) {
            return context.getRoot().getStore(OURS).computeIfAbsent(Portal.class);
        }
        var script = !parameter.isAnnotated(WithoutScript.class);
        var browser = browsers(context).lend(script);
        var loans = loans(context);
        loans.add(new Loan(browser, script, loans.size()));
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failure = context.getExecutionException();
        var complaints = new ArrayList<String>();
        for (var loan : loans(context)) {
            failure.ifPresent(it -> Screenshots.take(loan.browser(), "failed-" + name(context) + "-" + loan.number()));
            complaints.addAll(loan.browser().complaints());
            browsers(context).takeBack(loan.browser(), loan.script());
        }
        if (!complaints.isEmpty()) {
            var complaint = new AssertionError("The browser complained:\n" + String.join("\n", complaints));
            failure.ifPresentOrElse(it -> it.addSuppressed(complaint), () -> {
                throw complaint;
            });
        }
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Browsers.class);
    }

    private static Loans loans(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Loans.class);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
    }

    private record Loan(Browser browser, boolean script, int number) {}

    /** The browsers out on one test. */
    private static final class Loans extends ArrayList<Loan> {
        private static final long serialVersionUID = 1;
    }
}
