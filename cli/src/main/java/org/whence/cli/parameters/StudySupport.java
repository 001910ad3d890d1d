package org.whence.cli.parameters;

import org.whence.knowledge.Figure;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;

/**
 * How much of the weight of the answers about one target, or about all of them, rests on studies.
 *
 * @param name id of the target
 * @param bits weight to expect of an answer to each of its findings, added up
 * @param studyBits the part of it whose figures have at least one study
 * @param pairs findings with a figure of its own or of its group
 * @param studyPairs those of them with at least one study
 */
public record StudySupport(String name, double bits, double studyBits, int pairs, int studyPairs) {

    /** The support of one target. */
    static StudySupport of(Model model, int target) {
        double bits = 0.0;
        double studyBits = 0.0;
        int pairs = 0;
        int studyPairs = 0;
        for (Likelihood likelihood : model.likelihoods()) {
            int place = likelihood.placeOf(target);
            if (place >= 0) {
                Figure figure = likelihood.figures().get(place);
                double weight = AnswerWeight.expected(figure, likelihood.leak());
                boolean studied = restsOnAStudy(model, figure);
                bits += weight;
                studyBits += studied ? weight : 0.0;
                pairs++;
                studyPairs += studied ? 1 : 0;
            }
        }
        return new StudySupport(model.targets().get(target).id(), bits, studyBits, pairs, studyPairs);
    }

    /** Whether any of the rows behind a figure is a study's. */
    private static boolean restsOnAStudy(Model model, Figure figure) {
        return figure.rows().stream().anyMatch(row -> !model.items().get(row).isEstimate());
    }

    /** Both together, under another name. */
    StudySupport and(StudySupport other, String both) {
        return new StudySupport(both, bits + other.bits, studyBits + other.studyBits, pairs + other.pairs, studyPairs + other.studyPairs);
    }

    /** The share of the weight that rests on studies; nothing of nothing. */
    public double share() {
        return bits > 0 ? studyBits / bits : 0.0;
    }
}
