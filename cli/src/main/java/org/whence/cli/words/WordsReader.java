package org.whence.cli.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the wording token by token: mapping it onto classes would cost a third of the start. */
final class WordsReader {
    private WordsReader() {}

    static Map<String, Map<String, Map<String, String>>> read(InputStream in) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            return fields(json, kind -> fields(kind, id -> fields(id, JsonParser::getText)));
        }
    }

    /** Reads one value where the parser stands. */
    private interface ValueReader<T> {
        T read(JsonParser json) throws IOException;
    }

    private static <T> Map<String, T> fields(JsonParser json, ValueReader<T> value) throws IOException {
        Map<String, T> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value.read(json));
        }
        return fields;
    }
}
