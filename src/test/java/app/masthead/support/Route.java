package app.masthead.support;

import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.RouteRules;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;

/** One route of the portal: a method and a path pattern, and what its handler declares. */
public record Route(HttpMethod method, String pattern, HandlerMethod handler, RouteRules rules) {

    public boolean changesState() {
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    public boolean isForMachines() {
        return pattern.startsWith("/api/");
    }

    public boolean isOnTenantHosts() {
        return rules.hosts().contains(HostKind.TENANT);
    }

    public boolean isOnInstallationHost() {
        return rules.hosts().contains(HostKind.INSTALLATION);
    }

    /** A path of this route that names things which do not exist, and the first of what it has a choice of. */
    public String path() {
        return pattern.replaceAll("\\{\\w+:([\\w-]+)(\\|[\\w-]+)*}", "$1")
                .replaceAll("\\{\\*?[^}]+}", "01990000-0000-7000-8000-00000000dead");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
