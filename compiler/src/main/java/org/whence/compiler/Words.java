package org.whence.compiler;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Row;
import org.whence.compiler.rows.Schema;

/** The wording of one language as one JSON object: kind of thing, id, field, text. */
final class Words {
    private Words() {}

    static byte[] json(Knowledge knowledge, String language) throws IOException {
        String prefix = "words-" + language + "-";
        Map<String, Map<String, Map<String, String>>> all = new LinkedHashMap<>();
        for (Schema.Resource resource : knowledge.schema().resources()) {
            if (resource.name().startsWith(prefix)) {
                Map<String, Map<String, String>> byId = new LinkedHashMap<>();
                for (Row row : knowledge.rows(resource.name())) {
                    byId.put(row.get("id"), texts(row));
                }
                all.put(resource.name().substring(prefix.length()), byId);
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
        return new ObjectMapper().writer(printer).writeValueAsBytes(all);
    }

    private static Map<String, String> texts(Row row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.cells().forEach((column, text) -> {
            boolean shown = !column.equals("id") && !column.startsWith("review");
            if (shown && !text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }
}
