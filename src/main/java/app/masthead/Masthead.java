package app.masthead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal in which publishers run the selling of advertising to buying agents. */
@Modulithic(systemName = "Masthead", sharedModules = "platform")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Masthead {

    public static void main(String[] args) {
        SpringApplication.run(Masthead.class, args);
    }
}
