package org.whence.cli.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.whence.Answer;
import org.whence.Whence;
import org.whence.inference.Differential;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Model;
import org.whence.observation.Observations;

/**
 * What one edition of the knowledge says to one case.
 *
 * @param disposition what to do
 * @param probabilities every place, the likeliest first; none for a person who is not assessed
 * @param next the finding to ask for next, if any
 */
public record Outcome(Disposition disposition, Map<Place, Double> probabilities, Optional<String> next) {

    /** What an engine says, in ids of its own model. */
    static Outcome of(Whence whence, Observations observations) {
        Answer answer = whence.assess(observations);
        Map<Place, Double> probabilities = new LinkedHashMap<>();
        for (Differential d : answer.assessment().differential()) {
            probabilities.put(Place.of(d), d.probability());
        }
        Model model = whence.model();
        Optional<String> next = answer.next().stream().findFirst().map(question -> model.findings().get(question.finding()).id());
        return new Outcome(answer.assessment().disposition(), probabilities, next);
    }

    /** The same in other ids, such as those of a model in which some of these are retired. */
    Outcome renamed(UnaryOperator<String> id) {
        Map<Place, Double> renamed = new LinkedHashMap<>();
        probabilities.forEach((place, p) -> renamed.putIfAbsent(new Place(id.apply(place.target()), place.side()), p));
        return new Outcome(disposition, renamed, next.map(id));
    }

    /** The likeliest place; none for a person who is not assessed. */
    public Optional<Place> leader() {
        return probabilities.keySet().stream().findFirst();
    }

    /** How likely a place is; 0 for a target this edition does not know. */
    double probability(Place place) {
        return probabilities.getOrDefault(place, 0.0);
    }
}
