package app.masthead.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is sold on inventory profiles: asked for here, answered by whoever sells. */
public interface ProfileUses {

    /** How many products are on each of these profiles, in one statement. A profile with none may be missing. */
    Map<String, Long> counts(Collection<String> profiles);

    ProfileUse of(String profile);

    /**
     * The products on a profile, those that are offered first, by name.
     *
     * @param limit how many at the most
     */
    List<ProductOnProfile> products(String profile, int limit);
}
