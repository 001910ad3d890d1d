package org.whence.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Contributor;
import org.whence.knowledge.Disposition;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Exercise;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Meeting;
import org.whence.knowledge.Model;
import org.whence.knowledge.NerveRoot;
import org.whence.knowledge.PainSource;
import org.whence.knowledge.PriorRatio;
import org.whence.knowledge.Prognosis;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Region;
import org.whence.knowledge.RiskThreshold;
import org.whence.knowledge.SeriousPathology;
import org.whence.knowledge.Setting;
import org.whence.knowledge.Study;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.TargetPair;
import org.whence.knowledge.Tissue;
import org.whence.knowledge.Treatment;
import org.whence.knowledge.Versions;

/** Writes a small model by hand, in ids; targets first, then findings, then what is said about them. */
public final class Knowledge {
    /** The setting every model has. */
    public static final String SETTING = "physiotherapy";

    private static final double NO_SPREAD = 0.0;

    private final List<TargetCondition> targets = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Figure> leaks = new ArrayList<>();
    private final List<Map<Integer, Figure>> figures = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Double> odds = new HashMap<>();
    private final List<Setting> otherSettings = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<TargetPair> pairs = new ArrayList<>();
    private final List<PriorRatio> ratios = new ArrayList<>();
    private final List<RedFlag> flags = new ArrayList<>();
    private final List<RiskThreshold> thresholds = new ArrayList<>();
    private final List<Treatment> treatments = new ArrayList<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private final List<Prognosis> prognoses = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<EvidenceItem> items = new ArrayList<>();
    private final Map<String, String> successors = new HashMap<>();
    private double together = 1.0;
    private double spread = NO_SPREAD;
    private double priorSpread = NO_SPREAD;
    private int draws = 40;
    private int nextParameter;

    private Knowledge() {}

    /** Nothing is known yet. */
    public static Knowledge empty() {
        return new Knowledge();
    }

    /** A pain source without sides. */
    public Knowledge source(String id, Tissue tissue, double priorOdds, String... groups) {
        return target(new PainSource(id, tissue, List.of(groups), false, Optional.empty(), Optional.empty()), priorOdds);
    }

    /** A pain source with a left and a right. */
    public Knowledge sidedSource(String id, Tissue tissue, double priorOdds, String... groups) {
        return target(new PainSource(id, tissue, List.of(groups), true, Optional.empty(), Optional.empty()), priorOdds);
    }

    /** A nerve root, in the group of all of them. */
    public Knowledge root(NerveRoot root, double priorOdds) {
        String id = "nerve-root-" + root.name().toLowerCase(java.util.Locale.ROOT);
        return target(new PainSource(id, Tissue.NERVE, List.of("nerve-root-any"), true, Optional.of(root), Optional.of("L4/L5")), priorOdds);
    }

    /** A serious pathology. */
    public Knowledge serious(String id, double priorOdds) {
        return target(new SeriousPathology(id, List.of(), false), priorOdds);
    }

    /** Any target. */
    public Knowledge target(TargetCondition target, double priorOdds) {
        targets.add(target);
        odds.put(target.id(), priorOdds);
        return this;
    }

    /** A yes/no question of five seconds, with its leak. */
    public Knowledge asks(String id, double leak) {
        return finding(binary(id, Elicitation.SELF_REPORT, false), 1.0 - leak, leak);
    }

    /** A yes/no question with a left and a right. */
    public Knowledge asksEachSide(String id, double leak) {
        return finding(binary(id, Elicitation.SELF_REPORT, true), 1.0 - leak, leak);
    }

    /** A yes/no test by a clinician. */
    public Knowledge tests(String id, double leak) {
        return finding(binary(id, Elicitation.EXAMINATION, false), 1.0 - leak, leak);
    }

    private static Finding binary(String id, Elicitation elicitation, boolean sided) {
        return new Finding(id, FindingKind.BINARY, Finding.BINARY_STATES, elicitation, sided, 5, "", List.of(), "");
    }

    /** Any finding, with the probabilities of its states under the leak. */
    public Knowledge finding(Finding finding, double... leak) {
        findings.add(finding);
        leaks.add(figure(leak));
        figures.add(new TreeMap<>());
        return this;
    }

    private Figure figure(double... probabilities) {
        return new Figure(probabilities, spread, nextParameter++, List.of());
    }

    /** A target's figure for a yes/no finding. */
    public Knowledge says(String finding, String target, double present) {
        return says(finding, List.of(target), 1.0 - present, present);
    }

    /** One figure, shared by these targets, as the probabilities of the finding's states. */
    public Knowledge says(String finding, List<String> ofTargets, double... probabilities) {
        Figure shared = figure(probabilities);
        ofTargets.forEach(target -> figures.get(finding(finding)).put(target(target), shared));
        return this;
    }

    /** Rows behind the latest figure of a target. */
    public Knowledge row(String finding, String target, String row, int study) {
        items.add(new EvidenceItem(row, study, "row"));
        figures.get(finding(finding)).computeIfPresent(target(target), (s, old) -> new Figure(
                old.probabilities(), old.spread(), old.parameter(), List.of(items.size() - 1)));
        return this;
    }

    /** Findings that travel together, all with one loading. */
    public Knowledge cluster(String id, double loading, String... members) {
        return cluster(id, java.util.Collections.nCopies(members.length, loading), members);
    }

    /** Findings that travel together. */
    public Knowledge cluster(String id, List<Double> loadings, String... members) {
        clusters.add(new Cluster(id, numbers(members), loadings, 1.0, 1.0));
        return this;
    }

    /** What the multiplier for every target beyond the first is; one when not said. */
    public Knowledge together(double value) {
        together = value;
        return this;
    }

    /** Spread of all figures written after this, on the logit scale. */
    public Knowledge spread(double value) {
        spread = value;
        return this;
    }

    /** Spread of the log prior odds. */
    public Knowledge priorSpread(double value) {
        priorSpread = value;
        return this;
    }

    /** Number of draws. */
    public Knowledge draws(int value) {
        draws = value;
        return this;
    }

    /** Two targets that meet more or less often than chance. */
    public Knowledge pair(String first, String second, double ratio) {
        pairs.add(new TargetPair(target(first), target(second), ratio));
        return this;
    }

    /** Two sets of targets that meet more or less often than chance. */
    public Knowledge meeting(List<String> some, List<String> others, double ratio) {
        meetings.add(new Meeting(some.stream().map(this::target).toList(), others.stream().map(this::target).toList(), ratio));
        return this;
    }

    /** How a target's odds move with age, sex or pregnancy. */
    public Knowledge ratio(String target, String factor, String level, double ratio) {
        ratios.add(new PriorRatio(target(target), factor, level, ratio));
        return this;
    }

    /** Another setting, in which every target has these odds. */
    public Knowledge setting(String id, double everyOdds) {
        List<Double> same = java.util.Collections.nCopies(targets.size(), everyOdds);
        otherSettings.add(new Setting(id, same, java.util.Collections.nCopies(targets.size(), NO_SPREAD), 1.0, List.of(), List.of()));
        return this;
    }

    /** A flag that acts alone. */
    public Knowledge flag(String finding, Disposition level, Disposition unsure) {
        return flag(new RedFlag("flag-" + finding, finding(finding), List.of(), -1, -1, "", level, unsure, -1));
    }

    /** A flag that acts together with any one of these findings. */
    public Knowledge flagWith(String finding, Disposition level, String... companions) {
        List<List<Integer>> with = numbers(companions).stream().map(List::of).toList();
        return flag(new RedFlag("flag-" + finding, finding(finding), with, -1, -1, "", level, level, -1));
    }

    /** Any flag. */
    public Knowledge flag(RedFlag flag) {
        flags.add(flag);
        return this;
    }

    /** The risk of a serious target from which a level applies. */
    public Knowledge threshold(String target, Disposition level, double probability) {
        thresholds.add(new RiskThreshold(target(target), level, probability));
        return this;
    }

    /** A treatment. */
    public Knowledge treatment(String id, String target) {
        treatments.add(new Treatment(id, target, "exercise", "for", "weak", -1));
        return this;
    }

    /** An exercise. */
    public Knowledge exercise(String id, List<String> serves, List<String> avoidWith, List<String> onlyWith) {
        exercises.add(new Exercise(id, serves, avoidWith, onlyWith, "weak", "daily", -1));
        return this;
    }

    /** An outlook. */
    public Knowledge prognosis(String id, String target) {
        prognoses.add(new Prognosis(id, target, "12", "recovered", "50 %", -1));
        return this;
    }

    /** Something that may have led to the pain. */
    public Knowledge contributor(String finding) {
        contributors.add(new Contributor(finding(finding), "any", "weak", -1));
        return this;
    }

    /** A region of the body chart. */
    public Knowledge region(String id, boolean sided, String finding, String band) {
        regions.add(new Region(id, sided, finding, band));
        return this;
    }

    /** A retired id and what replaces it. */
    public Knowledge retired(String id, String successor) {
        successors.put(id, successor);
        return this;
    }

    private int target(String id) {
        return indexOf(id, targets.stream().map(TargetCondition::id).toList());
    }

    private int finding(String id) {
        return indexOf(id, findings.stream().map(Finding::id).toList());
    }

    private static int indexOf(String id, List<String> ids) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("the test speaks of " + id + " before it wrote it");
        }
        return ids.indexOf(id);
    }

    private List<Integer> numbers(String... ids) {
        List<Integer> numbers = new ArrayList<>();
        for (String id : ids) {
            numbers.add(finding(id));
        }
        return numbers;
    }

    /** The model. */
    public Model model() {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(SETTING, priorOdds(), java.util.Collections.nCopies(targets.size(), priorSpread), together, List.copyOf(meetings), List.of()));
        settings.addAll(otherSettings);
        List<Study> studies = List.of(new Study("a-study", "A study, 2000", "doi:10.0000/0"));
        return new Model(
                new Versions(Versions.ENGINE, "test", "0".repeat(64)),
                7,
                draws,
                Catalogue.of(targets, TargetCondition::id),
                Catalogue.of(regions, Region::id),
                Catalogue.of(findings, Finding::id),
                likelihoods(),
                List.copyOf(clusters),
                Catalogue.of(settings, Setting::id),
                List.copyOf(pairs),
                List.copyOf(ratios),
                List.copyOf(flags),
                List.copyOf(thresholds),
                List.copyOf(treatments),
                List.copyOf(exercises),
                List.copyOf(prognoses),
                List.copyOf(contributors),
                List.copyOf(items),
                studies,
                Map.copyOf(successors));
    }

    private List<Double> priorOdds() {
        return targets.stream().map(t -> odds.get(t.id())).toList();
    }

    private List<Likelihood> likelihoods() {
        List<Likelihood> likelihoods = new ArrayList<>();
        for (int f = 0; f < findings.size(); f++) {
            Map<Integer, Figure> of = figures.get(f);
            likelihoods.add(new Likelihood(leaks.get(f), List.copyOf(of.keySet()), List.copyOf(of.values())));
        }
        return likelihoods;
    }
}
