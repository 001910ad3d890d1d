package org.whence.cli.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.Disposition;

class WordsTest {
    private static Words words(String json) throws IOException {
        return Words.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void findsATextByKindIdAndField() throws IOException {
        Words words = words("{\"findings\": {\"limp\": {\"name\": \"a limp\"}, \"fever\": {}}, \"targets\": {}}");
        assertEquals(Optional.of("a limp"), words.find("findings", "limp", "name"));
        assertEquals("a limp", words.finding("limp"));
    }

    @Test
    void readsAnIdAsWordsWhereThereIsNoText() throws IOException {
        Words none = words("{}");
        assertEquals("slr positive", none.finding("slr-positive"));
        assertEquals("hip osteoarthritis", none.plainTarget("hip-osteoarthritis"));
        assertTrue(none.question("slr-positive").contains("slr positive"));
        assertTrue(none.advice(Disposition.ROUTINE).isEmpty() && none.why("slr-positive").isEmpty());
    }
}
