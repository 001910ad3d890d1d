package org.whence.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.knowledge.ModelFormat;

/** The repository's own rows compile without a fault, and twice to the same model. */
class SameRowsSameBytesTest {
    private static final Path KNOWLEDGE = Path.of("..", "knowledge");

    @Test
    void theRowsHaveNoFault() throws Exception {
        assertEquals(List.of(), Compiler.check(KNOWLEDGE));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws Exception {
        byte[] once = ModelFormat.write(Compiler.compile(KNOWLEDGE).model());
        byte[] again = ModelFormat.write(Compiler.compile(KNOWLEDGE).model());

        assertArrayEquals(once, again);
    }
}
