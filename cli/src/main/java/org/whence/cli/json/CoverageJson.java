package org.whence.cli.json;

import java.io.IOException;
import java.io.OutputStream;
import org.whence.cli.parameters.Coverage;
import org.whence.cli.parameters.StudySupport;
import org.whence.knowledge.Versions;

/** Writes how much of the weight of every target's answers rests on studies. */
public final class CoverageJson {
    private CoverageJson() {}

    /** Writes it in UTF-8 and leaves the stream open. */
    public static void write(Coverage coverage, Versions versions, OutputStream stream) throws IOException {
        Json.write(stream, json -> {
            json.objects("targets", coverage.targets(), support -> {
                json.word("target", support.name());
                support(json, support);
            });
            json.object("total", fields -> support(fields, coverage.total()));
            VersionsJson.write(json, "versions", versions);
        });
    }

    private static void support(Json json, StudySupport support) throws IOException {
        json.number("share", support.share());
        json.number("study_bits", support.studyBits());
        json.number("bits", support.bits());
        json.out().writeNumberField("study_findings", support.studyPairs());
        json.out().writeNumberField("findings", support.pairs());
    }
}
