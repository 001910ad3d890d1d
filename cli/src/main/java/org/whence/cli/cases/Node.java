package org.whence.cli.cases;

import java.util.List;

/** A part of a YAML document, with the line it begins on. */
sealed interface Node permits Node.Text, Node.Sequence, Node.Mapping {

    /** Line from 1. */
    int line();

    /** What it is, for the error that expected something else. */
    String kind();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param plain whether it stood without quotes
     */
    record Text(String text, boolean plain, int line) implements Node {
        @Override
        public String kind() {
            return text;
        }

        /** Whether nothing was written. */
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Fields with values, in order; no field stands twice. */
    record Mapping(List<Field> fields, int line) implements Node {
        @Override
        public String kind() {
            return "fields";
        }
    }

    /** One field of a mapping. */
    record Field(Text key, Node value) {}
}
