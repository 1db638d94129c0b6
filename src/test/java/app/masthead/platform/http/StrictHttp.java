package app.masthead.platform.http;

import app.masthead.platform.storage.InstallationSettings;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The guarded client as an installation has it, which reaches nothing inside the house; the tests' own portal may. */
public final class StrictHttp {

    private StrictHttp() {}

    public static InstallationSettings settings() {
        return new Binder(List.of(new MapConfigurationPropertySource(Map.of())))
                .bindOrCreate("masthead", InstallationSettings.class);
    }

    public static GuardedHttp client() {
        return new GuardedHttp(settings());
    }
}
