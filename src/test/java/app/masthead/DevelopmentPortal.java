package app.masthead;

import app.masthead.demo.DemoConfiguration;
import org.springframework.boot.SpringApplication;

/**
 * Starts the portal for development and for trying it out: the embedded database, two demo tenants, and an identity
 * provider with their people. None of it is in the jar.
 */
public class DevelopmentPortal {

    public static void main(String[] args) {
        start(args);
    }

    /** The same portal for whoever has to stop it again, with settings of their own. */
    public static SpringApplication.Running start(String... args) {
        return SpringApplication.from(Masthead::main)
                .with(DemoConfiguration.class)
                .withAdditionalProfiles("development")
                .run(args);
    }
}
