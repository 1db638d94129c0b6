package app.masthead.tenants;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The current tenant, the only one there is to see. */
interface Tenants extends Repository<Tenant, String> {

    Optional<Tenant> findById(String id);

    Tenant save(Tenant tenant);

    void flush();
}
