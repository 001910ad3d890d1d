package org.whence.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the parts of a model one after the other; {@link ModelReader} is its mirror. */
final class ModelWriter {
    private final ByteSink out = new ByteSink();

    byte[] write(Model m) {
        out.text(m.versions().knowledge());
        out.word(m.seed());
        out.number(m.draws());
        out.list(m.targets().list(), this::target);
        out.list(m.regions().list(), this::region);
        out.list(m.findings().list(), this::finding);
        out.list(m.likelihoods(), this::likelihood);
        out.list(m.clusters(), this::cluster);
        out.list(m.settings().list(), this::setting);
        out.list(m.pairs(), this::pair);
        out.list(m.ratios(), this::ratio);
        out.list(m.redFlags(), this::redFlag);
        out.list(m.thresholds(), this::threshold);
        out.list(m.treatments(), this::treatment);
        out.list(m.exercises(), this::exercise);
        out.list(m.prognoses(), this::prognosis);
        out.list(m.contributors(), this::contributor);
        out.list(m.items(), this::item);
        out.list(m.studies(), this::study);
        successors(m.successors());
        return out.withStrings();
    }

    /** In the order of the ids, so that the same model gives the same bytes. */
    private void successors(Map<String, String> successors) {
        out.list(new TreeMap<>(successors).entrySet(), successors.size(), entry -> {
            out.text(entry.getKey());
            out.text(entry.getValue());
        });
    }

    private void target(TargetCondition t) {
        out.text(t.id());
        out.number(t.tissue().ordinal());
        texts(t.groups());
        flag(t.sided());
        if (t instanceof PainSource source) {
            out.index(source.root().map(Enum::ordinal).orElse(-1));
            out.text(source.segment().orElse(""));
        }
    }

    private void region(Region r) {
        out.text(r.id());
        flag(r.sided());
        out.text(r.finding());
        out.text(r.band());
    }

    private void finding(Finding f) {
        out.text(f.id());
        out.number(f.kind().ordinal());
        texts(f.states());
        out.number(f.elicitation().ordinal());
        flag(f.sided());
        out.number(f.seconds());
        out.text(f.position());
        texts(f.covers());
        out.text(f.sex());
    }

    private void likelihood(Likelihood l) {
        figure(l.leak());
        numbers(l.targets());
        out.list(l.figures(), this::figure);
    }

    private void figure(Figure f) {
        out.number(f.probabilities().length);
        for (double p : f.probabilities()) {
            out.real(p);
        }
        out.real(f.spread());
        out.number(f.parameter());
        numbers(f.rows());
    }

    private void cluster(Cluster c) {
        out.text(c.id());
        numbers(c.findings());
        out.list(c.loadings(), out::real);
        out.real(c.low());
        out.real(c.high());
    }

    private void setting(Setting s) {
        out.text(s.id());
        out.list(s.odds(), out::real);
        out.list(s.spread(), out::real);
        out.real(s.together());
        out.list(s.meetings(), this::meeting);
        numbers(s.rows());
    }

    private void meeting(Meeting m) {
        numbers(m.some());
        numbers(m.others());
        out.real(m.ratio());
    }

    private void pair(TargetPair p) {
        out.number(p.first());
        out.number(p.second());
        out.real(p.ratio());
    }

    private void ratio(PriorRatio r) {
        out.number(r.target());
        out.text(r.factor());
        out.text(r.level());
        out.real(r.ratio());
    }

    private void redFlag(RedFlag r) {
        out.text(r.id());
        out.number(r.finding());
        out.list(r.with(), this::numbers);
        out.index(r.minAge());
        out.index(r.maxAge());
        out.text(r.sex());
        out.number(r.level().ordinal());
        out.number(r.unsureLevel().ordinal());
        out.index(r.study());
    }

    private void threshold(RiskThreshold t) {
        out.number(t.target());
        out.number(t.level().ordinal());
        out.real(t.probability());
    }

    private void treatment(Treatment t) {
        out.text(t.id());
        out.text(t.target());
        out.text(t.kind());
        out.text(t.direction());
        out.text(t.strength());
        out.index(t.study());
    }

    private void exercise(Exercise e) {
        out.text(e.id());
        texts(e.targets());
        texts(e.avoidWith());
        texts(e.onlyWith());
        out.text(e.strength());
        out.text(e.dose());
        out.index(e.study());
    }

    private void prognosis(Prognosis p) {
        out.text(p.id());
        out.text(p.target());
        out.text(p.weeks());
        out.text(p.outcome());
        out.text(p.value());
        out.index(p.study());
    }

    private void contributor(Contributor c) {
        out.number(c.finding());
        out.text(c.tissue());
        out.text(c.strength());
        out.index(c.study());
    }

    private void item(EvidenceItem i) {
        out.text(i.id());
        out.index(i.study());
        out.text(i.summary());
    }

    private void study(Study s) {
        out.text(s.id());
        out.text(s.citation());
        out.text(s.link());
    }

    private void flag(boolean value) {
        out.number(value ? 1 : 0);
    }

    private void texts(List<String> values) {
        out.list(values, out::text);
    }

    private void numbers(List<Integer> values) {
        out.list(values, out::index);
    }
}
