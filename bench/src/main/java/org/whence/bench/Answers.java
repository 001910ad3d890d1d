package org.whence.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.SplittableRandom;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;

/** The compiled model, and people who answer at random. */
final class Answers {
    private Answers() {}

    /** The model packed with the program. */
    static Model compiled() {
        try (InputStream in = Answers.class.getResourceAsStream("/org/whence/model/whence.model")) {
            return ModelFormat.read(in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Somebody who answers {@code answered} findings, spread over the list, present in one of four. */
    static Observations person(Model model, int answered, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Observations.Builder builder = Observations.in(model)
                .setting(model.settings().get(model.settings().size() - 1).id())
                .painfulSide(Side.LEFT);
        int asked = 0;
        for (int f = 0; f < model.findings().size() && asked < answered; f++) {
            int left = model.findings().size() - f;
            Finding finding = model.findings().get(f);
            if (random.nextInt(left) < answered - asked && finding.sex().isEmpty()) {
                int state = random.nextInt(4) == 0 ? finding.states().size() - 1 : 0;
                builder.observe(finding.id(), finding.states().get(state), Side.LEFT);
                asked++;
            }
        }
        return builder.build();
    }
}
