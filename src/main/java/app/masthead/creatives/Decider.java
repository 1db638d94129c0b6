package app.masthead.creatives;

import java.util.UUID;

/** Who or what decides a creative. */
sealed interface Decider {

    /** How it is named where only one text fits. */
    String id();

    /** A person of the publisher. */
    record Person(UUID userId) implements Decider {

        @Override
        public String id() {
            return userId.toString();
        }
    }

    /** A rule, with the version of its standards. */
    record Rule(String name, String version) implements Decider {

        @Override
        public String id() {
            return name + "/" + version;
        }

        static final Rule CONTENT_DRIFT = new Rule("content_drift", "1");

        /** The buyer left it out of a list that was to be all it has. */
        static final Rule DELETE_MISSING = new Rule("delete_missing", "1");

        /** From the spelling that a verdict uses: {@code rules/1}. */
        static Rule of(String nameAndVersion) {
            var slash = nameAndVersion.lastIndexOf('/');
            return new Rule(nameAndVersion.substring(0, slash), nameAndVersion.substring(slash + 1));
        }
    }
}
