package org.whence.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whence.knowledge.Model;
import org.whence.knowledge.Setting;
import org.whence.observation.Person;

/** Reads case files, YAML or JSON, in the words of one model; reports every fault of a file at once. */
public final class CaseReader {
    static final List<String> FIELDS = List.of(
            "case", "source", "person", "setting", "side", "screening", "chart", "observations", "findings", "counts", "unmapped", "expected",
            "approved");

    private final Model model;
    private final boolean whole;

    private CaseReader(Model model, boolean whole) {
        this.model = model;
        this.whole = whole;
    }

    /** A reader that knows the findings, regions and settings of {@code model}. */
    public static CaseReader in(Model model) {
        return new CaseReader(model, true);
    }

    /** A reader of the findings alone: it passes over what is expected and approved, which may name targets that {@code model} does not have. */
    public static CaseReader ofFindingsIn(Model model) {
        return new CaseReader(model, false);
    }

    /**
     * The case in a file.
     *
     * @throws InvalidCaseException when it cannot be read or anything in it is wrong
     */
    public CaseFile read(Path file) throws InvalidCaseException {
        Faults faults = new Faults(file.toString());
        if (!Files.isRegularFile(file)) {
            throw faults.stop(0, Files.exists(file) ? "not a file; allowed: one case file, or - for standard input" : "no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw faults.stop(0, "cannot be read; allowed: a file that you may read");
        }
    }

    /**
     * The case in a stream.
     *
     * @param name what errors call it
     * @throws InvalidCaseException when anything in it is wrong
     */
    public CaseFile read(String name, InputStream in) throws IOException, InvalidCaseException {
        return read(name, in.readNBytes(CaseBytes.MOST + 1));
    }

    /**
     * The case in these bytes.
     *
     * @param name what errors call it
     * @throws InvalidCaseException when anything in it is wrong
     */
    public CaseFile read(String name, byte[] bytes) throws InvalidCaseException {
        Faults faults = new Faults(name);
        Node root = NodeReader.read(CaseBytes.text(bytes, faults), faults);
        Optional<CaseFile> read = Fields.of("case file", root, FIELDS, faults).map(fields -> read(name, fields, faults));
        faults.stopIfAny();
        return read.orElseThrow();
    }

    private CaseFile read(String name, Fields fields, Faults faults) {
        Person person = fields.node("person").map(node -> PersonReader.read(node, faults)).orElse(Person.UNKNOWN);
        Witness witness = new Witness(model, person, faults);
        StatementsReader statements = new StatementsReader(witness, faults);
        statements.readLong(fields.items("observations"));
        fields.node("findings").ifPresent(statements::readShort);
        List<Count> counts = new CountsReader(witness, faults).read(fields.items("counts"));
        return new CaseFile(
                fields.text("case").map(Node.Text::text).orElse(name),
                fields.node("source").flatMap(node -> SourceReader.read(node, faults)),
                person,
                setting(fields, faults),
                SideReader.read(fields, faults),
                noFlags(fields, faults),
                fields.node("chart").map(new DrawingReader(model, faults)::read).orElse(Drawing.NONE),
                witness.statements(),
                counts,
                fields.texts("unmapped").stream().map(Node.Text::text).toList(),
                reviewed(fields, "expected").flatMap(new ExpectedReader(model, faults)::read),
                reviewed(fields, "approved").flatMap(new ApprovedReader(model, faults)::read));
    }

    private Optional<Node> reviewed(Fields fields, String name) {
        return whole ? fields.node(name) : Optional.empty();
    }

    private static boolean noFlags(Fields fields, Faults faults) {
        Choice<String> all = new Choice<>(List.of(CaseFile.NO_FLAGS), id -> id);
        return fields.text("screening").flatMap(word -> all.read("screening", word, faults)).isPresent();
    }

    private Optional<String> setting(Fields fields, Faults faults) {
        Choice<String> settings = new Choice<>(model.settings().list().stream().map(Setting::id).toList(), id -> id);
        return fields.text("setting").flatMap(word -> settings.read("setting", word, faults));
    }
}
