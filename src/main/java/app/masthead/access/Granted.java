package app.masthead.access;

import java.util.Collection;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do, as templates ask for it: it contains the codes of the permissions that the person has, and says
 * no for every other.
 */
final class Granted extends HashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    Granted(Collection<Permission> permissions) {
        permissions.forEach(it -> put(it.code(), Boolean.TRUE));
    }

    @Override
    public Boolean get(@Nullable Object code) {
        return containsKey(code);
    }
}
