package app.masthead.demo;

import app.masthead.platform.storage.InstallationSettings;

/** Tells whoever started the demo where to go. */
final class DemoWelcome {

    private DemoWelcome() {}

    static void print(DemoSignIn signIn, InstallationSettings settings) {
        var text = new StringBuilder("\n  Masthead is running. Open\n\n");
        signIn.tenants()
                .forEach(tenant -> text.append("    %-32s %s%n".formatted(signIn.address(tenant), tenant.name())));
        text.append("    %-32s %s%n".formatted(settings.url() + "/", "The console"));
        text.append("    %-32s %s%n".formatted(settings.url() + "/outbox", "What it would have sent by mail"));
        text.append("\n  Sign in as anybody on the page of the demo identity provider.\n");
        var requests = signIn.tenants().stream()
                .flatMap(tenant -> signIn.request(tenant).stream())
                .toList();
        if (!requests.isEmpty()) {
            text.append("  Ask for creatives as the machine of a buyer:\n\n");
            requests.forEach(request -> text.append("    %s%n".formatted(request)));
            text.append('\n');
        }
        text.append("  Stop with Ctrl+C.\n");
        System.out.println(text);
    }
}
