package app.masthead.laws;

import app.masthead.Masthead;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules depend on what they declare, downwards, and only on what the others promise. */
class ModularityTests {

    @Test
    void the_modules_depend_on_each_other_as_they_declare() {
        ApplicationModules.of(Masthead.class).verify();
    }
}
