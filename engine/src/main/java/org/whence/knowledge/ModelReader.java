package org.whence.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parts of a model one after the other; the mirror of {@link ModelWriter}. */
final class ModelReader {
    private final ByteSource in;

    ModelReader(ByteSource in) {
        this.in = in;
    }

    Model read(String hash) {
        in.readStrings();
        Model model = new Model(
                new Versions(Versions.ENGINE, in.text(), hash),
                in.word(),
                in.number(),
                catalogue(in.list(this::target), TargetCondition::id),
                catalogue(in.list(this::region), Region::id),
                catalogue(in.list(this::finding), Finding::id),
                in.list(this::likelihood),
                in.list(this::cluster),
                catalogue(in.list(this::setting), Setting::id),
                in.list(() -> new TargetPair(in.number(), in.number(), in.real())),
                in.list(() -> new PriorRatio(in.number(), in.text(), in.text(), in.real())),
                in.list(this::redFlag),
                in.list(() -> new RiskThreshold(in.number(), disposition(), in.real())),
                in.list(() -> new Treatment(in.text(), in.text(), in.text(), in.text(), in.text(), in.index())),
                in.list(() -> new Exercise(in.text(), texts(), texts(), texts(), in.text(), in.text(), in.index())),
                in.list(() -> new Prognosis(in.text(), in.text(), in.text(), in.text(), in.text(), in.index())),
                in.list(() -> new Contributor(in.number(), in.text(), in.text(), in.index())),
                in.list(() -> new EvidenceItem(in.text(), in.index(), in.text())),
                in.list(() -> new Study(in.text(), in.text(), in.text())),
                successors());
        if (!in.atEnd()) {
            throw new ModelFormatException("the model file goes on after its end");
        }
        return model;
    }

    private static <T> Catalogue<T> catalogue(List<T> items, Function<T, String> id) {
        try {
            return Catalogue.of(items, id);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("the model file holds one " + e.getMessage());
        }
    }

    private Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        int size = in.size();
        for (int i = 0; i < size; i++) {
            successors.put(in.text(), in.text());
        }
        return Map.copyOf(successors);
    }

    private TargetCondition target() {
        String id = in.text();
        Tissue tissue = in.oneOf(Tissue.values());
        List<String> groups = texts();
        boolean sided = in.flag();
        if (tissue == Tissue.SERIOUS) {
            return new SeriousPathology(id, groups, sided);
        }
        Optional<NerveRoot> root = in.oneOrNone(NerveRoot.values());
        String segment = in.text();
        return new PainSource(
                id,
                tissue,
                groups,
                sided,
                root,
                segment.isEmpty() ? Optional.empty() : Optional.of(segment));
    }

    private Region region() {
        return new Region(in.text(), in.flag(), in.text(), in.text());
    }

    private Finding finding() {
        return new Finding(
                in.text(),
                in.oneOf(FindingKind.values()),
                texts(),
                in.oneOf(Elicitation.values()),
                in.flag(),
                in.number(),
                in.text(),
                texts(),
                in.text());
    }

    private Likelihood likelihood() {
        return new Likelihood(figure(), numbers(), in.list(this::figure));
    }

    private Figure figure() {
        double[] probabilities = new double[in.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = in.real();
        }
        return new Figure(probabilities, in.real(), in.number(), numbers());
    }

    private Cluster cluster() {
        return new Cluster(in.text(), numbers(), in.list(in::real), in.real(), in.real());
    }

    private Setting setting() {
        return new Setting(in.text(), in.list(in::real), in.list(in::real), in.real(), in.list(this::meeting), numbers());
    }

    private Meeting meeting() {
        return new Meeting(numbers(), numbers(), in.real());
    }

    private RedFlag redFlag() {
        return new RedFlag(
                in.text(),
                in.number(),
                in.list(this::numbers),
                in.index(),
                in.index(),
                in.text(),
                disposition(),
                disposition(),
                in.index());
    }

    private Disposition disposition() {
        return in.oneOf(Disposition.values());
    }

    private List<String> texts() {
        return in.list(in::text);
    }

    private List<Integer> numbers() {
        return in.list(in::index);
    }
}
