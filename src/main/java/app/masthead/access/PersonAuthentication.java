package app.masthead.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person; its authorities are the permissions of this request. */
public class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Person person;

    private PersonAuthentication(Person person, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        setAuthenticated(true);
    }

    /** What the session stores: a person without any right. */
    public static PersonAuthentication remembered(Person person) {
        return new PersonAuthentication(person, List.of());
    }

    public static PersonAuthentication permitted(Person person, Set<Permission> permissions) {
        return new PersonAuthentication(
                person,
                permissions.stream()
                        .map(Permission::code)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.principalName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof PersonAuthentication it && it.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
