package org.whence.cli.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that must be one of a few words.
 *
 * @param <T> what the words stand for
 */
record Choice<T>(List<T> values, Function<T, String> id) {

    static <T> Choice<T> of(T[] values, Function<T, String> id) {
        return new Choice<>(Arrays.asList(values), id);
    }

    /** The value a word stands for; a fault when there is none. */
    Optional<T> read(String field, Node.Text word, Faults faults) {
        Optional<T> found = values.stream().filter(value -> id.apply(value).equals(word.text())).findFirst();
        if (found.isEmpty()) {
            faults.add(word.line(), field, word.text(), "allowed: " + String.join(", ", values.stream().map(id).toList()));
        }
        return found;
    }
}
