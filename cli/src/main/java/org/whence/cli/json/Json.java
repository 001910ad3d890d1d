package org.whence.cli.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

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

    /** Writes one object as a document in UTF-8 and leaves the stream open. */
    static void write(OutputStream stream, Writing<Json> fields) throws IOException {
        // The fast writer gives the shortest digits on every Java version; before Java 19 Double.toString does not.
        JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
        JsonGenerator out = factory.createGenerator(stream, JsonEncoding.UTF8);
        out.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        out.useDefaultPrettyPrinter();
        out.writeStartObject();
        fields.write(new Json(out));
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }

    /** A field that holds an object. */
    void object(String field, Writing<Json> fields) throws IOException {
        out.writeObjectFieldStart(field);
        fields.write(this);
        out.writeEndObject();
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
