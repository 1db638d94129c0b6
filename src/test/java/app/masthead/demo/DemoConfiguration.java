package app.masthead.demo;

import app.masthead.access.connections.Connections;
import app.masthead.access.connections.NewConnections;
import app.masthead.access.connections.SamlConnections;
import app.masthead.demo.agents.DemoAgents;
import app.masthead.demo.pictures.DemoPictures;
import app.masthead.demo.pictures.DemoRecordings;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.storage.InstallationSettings;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What development and tests add to the portal: demo data and a way to sign in. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoConfiguration {

    @Bean
    Callback demoData() {
        return new DemoData("db/demo", "harbour", Map.of());
    }

    @Bean
    @ConditionalOnBooleanProperty("masthead.demo.load")
    Callback loadData(Environment environment) {
        var amounts = Binder.get(environment)
                .bind("masthead.load", Bindable.mapOf(String.class, Integer.class))
                .orElse(Map.of());
        return new DemoData("db/load", "load", amounts);
    }

    @Bean
    DemoDirectory demoDirectory(
            JdbcClient database, TransactionOperations transaction, Vault vault, InstallationSettings settings) {
        return new DemoDirectory(database, transaction, vault, settings);
    }

    @Bean
    DemoSaml demoSaml(
            Connections connections,
            NewConnections added,
            SamlConnections saml,
            JdbcClient database,
            TransactionOperations transaction,
            Clock clock) {
        return new DemoSaml(connections, added, saml, database, transaction, clock);
    }

    @Bean(destroyMethod = "close")
    DemoSignIn demoSignIn(
            DemoDirectory directory,
            DemoSaml saml,
            InstallationSettings settings,
            Clock clock,
            @Value("${masthead.demo.identity-provider-port:0}") int port) {
        var keys = settings.dataFolder().resolve("identity-provider");
        return new DemoSignIn(directory, saml, keys, clock, port);
    }

    @Bean
    @Order(1)
    ApplicationRunner startDemoSignIn(DemoSignIn signIn) {
        return arguments -> signIn.start();
    }

    @Bean
    @Order(2)
    ApplicationRunner keepDemoPictures(
            DemoSignIn signIn, JdbcClient database, TransactionOperations transaction, Clock clock) {
        var pictures = new DemoPictures(database, transaction, clock);
        var recordings = new DemoRecordings(database, transaction, clock);
        return arguments -> signIn.tenants().forEach(tenant -> {
            pictures.keep(tenant.slug());
            recordings.keep(tenant.slug());
        });
    }

    @Bean(destroyMethod = "close")
    DemoAgents demoAgents(JdbcClient database, TransactionOperations transaction) {
        return new DemoAgents(database, transaction);
    }

    @Bean
    @Order(2)
    ApplicationRunner startDemoAgents(DemoAgents agents, DemoSignIn signIn) {
        return arguments -> {
            agents.start();
            signIn.tenants().forEach(tenant -> agents.introduce(tenant.slug()));
        };
    }

    @Bean
    @Order(3)
    ApplicationRunner demoWelcome(DemoSignIn signIn, InstallationSettings settings) {
        return arguments -> DemoWelcome.print(signIn, settings);
    }
}
