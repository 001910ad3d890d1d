package org.whence.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the parts that many parts have. */
final class Json {
    /** Writes something. */
    interface Writing<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator out;

    Json(JsonGenerator out) {
        this.out = out;
    }

    JsonGenerator out() {
        return out;
    }

    /** A field that holds a list of objects. */
    <T> void objects(String field, Iterable<T> items, Writing<T> fields) throws IOException {
        out.writeArrayFieldStart(field);
        for (T item : items) {
            out.writeStartObject();
            fields.write(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A field that holds a list of words. */
    void words(String field, Iterable<String> words) throws IOException {
        out.writeArrayFieldStart(field);
        for (String word : words) {
            out.writeString(word);
        }
        out.writeEndArray();
    }

    /** A probability or a weight, in the fewest digits that read back as the same number. */
    void number(String field, double value) throws IOException {
        out.writeNumberField(field, value);
    }

    void word(String field, String value) throws IOException {
        out.writeStringField(field, value);
    }
}
