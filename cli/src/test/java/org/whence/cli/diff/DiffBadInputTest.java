package org.whence.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.ExitCode;
import org.whence.cli.testing.KnowledgeCopy;
import org.whence.cli.testing.SmallKnowledge;
import org.whence.cli.testing.Whence;
import org.whence.knowledge.ModelFormat;

class DiffBadInputTest {
    @TempDir
    Path folder;

    private String model;

    @BeforeEach
    void aModel() throws IOException {
        model = Files.write(folder.resolve("a.model"), ModelFormat.write(SmallKnowledge.model())).toString();
    }

    private static void refused(int code, String mend, String... arguments) {
        Whence run = Whence.run(arguments);
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(mend), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void twoEditionsAreNeeded() {
        refused(ExitCode.USAGE, "'NEW'", "diff", model);
    }

    @Test
    void namesWhatIsNoEdition() throws IOException {
        refused(ExitCode.USAGE, "'no-such' is no file, folder or revision; allowed: a knowledge folder", "diff", "no-such", model);
        refused(ExitCode.USAGE, "is a folder without datapackage.json; allowed: a knowledge folder", "diff", folder.toString(), model);
        refused(ExitCode.USAGE, "'' is a folder without", "diff", "", model);
        refused(ExitCode.USAGE, "'--output=x' is no file, folder or revision", "diff", "--", "--output=x", model);
    }

    @Test
    void namesAFileThatIsNoModel() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "id,name\n".repeat(40));
        refused(ExitCode.BAD_KNOWLEDGE, text + ": not a Whence model", "diff", text.toString(), model);
        byte[] bytes = Files.readAllBytes(Path.of(model));
        bytes[bytes.length / 2]++;
        Path damaged = Files.write(folder.resolve("damaged"), bytes);
        refused(ExitCode.BAD_KNOWLEDGE, damaged + ": the model file is damaged", "diff", model, damaged.toString());
    }

    @Test
    void needsCases() throws IOException {
        refused(ExitCode.USAGE, "is a compiled model and holds no cases; name a folder of them with --cases", "diff", model, model);
        refused(ExitCode.USAGE, "--cases: 'no-such' is no folder", "diff", model, model, "--cases", "no-such");
        Files.createDirectories(folder.resolve("empty"));
        refused(ExitCode.USAGE, "empty' holds no case", "diff", model, model, "--cases", folder.resolve("empty").toString());
    }

    @Test
    void listsEveryFaultOfEveryCase() throws IOException {
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/a.yaml"), "findings: {lump: present}");
        Files.writeString(folder.resolve("cases/b.yaml"), "person:\n  age: 200");
        String[] arguments = {"diff", model, model, "--cases", folder.resolve("cases").toString()};
        refused(ExitCode.BAD_FILE, folder + "/cases/a.yaml:1: finding 'lump'", arguments);
        refused(ExitCode.BAD_FILE, folder + "/cases/b.yaml:2: age '200'", arguments);
    }

    @Test
    void listsTheFaultsOfAnEditionThatIsBroken() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.into(folder.resolve("broken"));
        copy.set(copy.row("findings", r -> true), "sided", "maybe");
        refused(ExitCode.BAD_KNOWLEDGE, folder + "/broken/findings.csv:2: sided 'maybe': allowed: yes, no", "diff", copy.folder().toString(), model);
        Files.writeString(folder.resolve("broken/datapackage.json"), "[");
        refused(ExitCode.BAD_KNOWLEDGE, folder + "/broken/datapackage.json:1: not JSON", "diff", model, copy.folder().toString());
    }
}
