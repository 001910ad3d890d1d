package org.whence.cli.cases;

/**
 * Where a published case comes from.
 *
 * @param id its number in the collection
 * @param kind a report of a real person, an examination item, or invented by us
 * @param scope whether its diagnosis is one of our targets
 * @param title its title
 * @param url where it was read
 */
public record SourceFacts(String id, Kind kind, Scope scope, String title, String url) {
    /** What kind of case. */
    public enum Kind {
        /** A published report of a real person. */
        REPORT("report"),
        /** A teaching or examination item. */
        EXAM("exam"),
        /** Invented for a statement of ours. */
        INVENTED("invented");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in files. */
        public String id() {
            return id;
        }
    }

    /** Whether the diagnosis is one of our targets. */
    public enum Scope {
        /** It is. */
        IN("in"),
        /** It is not. */
        OUT("out");

        private final String id;

        Scope(String id) {
            this.id = id;
        }

        /** The word in files. */
        public String id() {
            return id;
        }
    }
}
