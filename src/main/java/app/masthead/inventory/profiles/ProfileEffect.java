package app.masthead.inventory.profiles;

import app.masthead.inventory.ProfileUse;
import app.masthead.platform.web.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of a profile does to those who buy what is on it.
 *
 * @param items what comes and what goes, each in a sentence
 */
record ProfileEffect(ProfileUse use, List<String> items) {

    static ProfileEffect of(ProfileUse use, Contents before, Contents after, Words words) {
        var items = new ArrayList<String>();
        compare("formats", before.formats(), after.formats(), items, words);
        compare("properties", before.inventory(), after.inventory(), items, words);
        return new ProfileEffect(use, items);
    }

    private static void compare(String what, List<String> before, List<String> after, List<String> items, Words words) {
        say(what + ".added", without(after, before), items, words);
        say(what + ".removed", without(before, after), items, words);
    }

    private static List<String> without(List<String> these, List<String> others) {
        return these.stream().filter(it -> !others.contains(it)).toList();
    }

    private static void say(String key, List<String> which, List<String> items, Words words) {
        if (which.isEmpty()) return;
        items.add(words.of("inventory.profile.effect." + key, which.size(), String.join(", ", which)));
    }
}
