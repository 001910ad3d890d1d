package org.whence.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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

/** Makes a small model of every shape the knowledge can take, the same one for the same seed. */
public final class RandomModel {
    private static final int FEWEST_TARGETS = 4;
    private static final int MOST_TARGETS = 8;
    private static final double SMALLEST = 0.005;
    private static final List<String> GROUPS = List.of("nerve-root-any", "hip-joint-any");

    private final Random random;
    private final List<TargetCondition> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Likelihood> likelihoods = new ArrayList<>();
    private int nextParameter;

    private RandomModel(long seed) {
        this.random = new Random(seed * 7919 + 17);
    }

    /** A model of four to eight targets. */
    public static Model of(long seed) {
        int targets = FEWEST_TARGETS + (int) (seed % (MOST_TARGETS - FEWEST_TARGETS + 1));
        return of(seed, targets);
    }

    /** A model of so many targets. */
    public static Model of(long seed, int targets) {
        return new RandomModel(seed).make(targets);
    }

    private Model make(int targetCount) {
        for (int s = 0; s < targetCount; s++) {
            targets.add(target(s));
        }
        int findingCount = between(7, 11);
        for (int f = 0; f < findingCount; f++) {
            Finding finding = finding(f);
            findings.add(finding);
            likelihoods.add(likelihood(finding));
        }
        List<Setting> settings = List.of(setting("physiotherapy"), setting("community"));
        return new Model(
                new Versions(Versions.ENGINE, "random-" + random.nextInt(100), hash()),
                random.nextInt(),
                between(30, 60),
                Catalogue.of(targets, TargetCondition::id),
                Catalogue.of(regions(), Region::id),
                Catalogue.of(findings, Finding::id),
                List.copyOf(likelihoods),
                clusters(),
                Catalogue.of(settings, Setting::id),
                pairs(),
                ratios(),
                some(0, 5, this::redFlag),
                thresholds(),
                some(0, 4, () -> new Treatment(word(), served(), "exercise", "for", "weak", study())),
                some(0, 4, () -> new Exercise(word(), List.of(served(), "any"), List.of(served()), List.of(), "weak", "daily", study())),
                some(0, 3, () -> new Prognosis(word(), served(), "12", "recovered", "61 %", study())),
                some(0, 3, () -> new Contributor(anyFinding(), "muscle", "weak", study())),
                items(),
                List.of(new Study("first", "First 2001", "doi:10.0000/1"), new Study("second", "Second’s 2002", "")),
                Map.of("retired-" + random.nextInt(9), findings.get(0).id(), "retired-region", "region-0", "retired-target", targets.get(0).id()));
    }

    private TargetCondition target(int number) {
        boolean sided = random.nextBoolean();
        List<String> groups = random.nextInt(3) == 0 ? List.of() : List.of(GROUPS.get(random.nextInt(GROUPS.size())));
        if (number > 0 && random.nextInt(4) == 0) {
            return new SeriousPathology("serious-" + number, groups, sided);
        }
        Tissue tissue = Tissue.values()[random.nextInt(Tissue.SERIOUS.ordinal())];
        Optional<NerveRoot> root = tissue == Tissue.NERVE ? Optional.of(NerveRoot.values()[random.nextInt(6)]) : Optional.empty();
        Optional<String> segment = root.map(r -> "L" + r.ordinal());
        return new PainSource("source-" + number, tissue, groups, sided, root, segment);
    }

    private Finding finding(int number) {
        FindingKind kind = switch (random.nextInt(6)) {
            case 0 -> FindingKind.ORDINAL;
            case 1 -> FindingKind.CATEGORICAL;
            default -> FindingKind.BINARY;
        };
        List<String> states = kind == FindingKind.BINARY ? Finding.BINARY_STATES : List.of("none", "some", "much", "most").subList(0, between(3, 4));
        Elicitation elicitation = Elicitation.values()[random.nextInt(3)];
        String sex = random.nextInt(8) == 0 ? "f" : "";
        return new Finding("finding-" + number, kind, states, elicitation, random.nextBoolean(), between(3, 40), "", List.of(), sex);
    }

    private Likelihood likelihood(Finding finding) {
        Figure leak = figure(finding);
        List<Integer> with = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String sharing = random.nextInt(3) == 0 ? GROUPS.get(random.nextInt(GROUPS.size())) : "";
        Figure shared = figure(finding);
        for (int s = 0; s < targets.size(); s++) {
            boolean shares = targets.get(s).groups().contains(sharing);
            if (shares || random.nextInt(5) < 3) {
                with.add(s);
                figures.add(shares ? shared : figure(finding));
            }
        }
        return new Likelihood(leak, List.copyOf(with), List.copyOf(figures));
    }

    private Figure figure(Finding finding) {
        return new Figure(probabilities(finding), between(0.1, 1.0), nextParameter++, List.of(random.nextInt(5)));
    }

    private double[] probabilities(Finding finding) {
        int states = finding.states().size();
        if (finding.kind() == FindingKind.BINARY) {
            double present = Math.min(Math.max(random.nextDouble(), SMALLEST), 1.0 - SMALLEST);
            return new double[] {1.0 - present, present};
        }
        double[] shares = new double[states];
        double sum = 0.0;
        for (int k = 0; k < states; k++) {
            shares[k] = between(0.02, 1.0);
            sum += shares[k];
        }
        double rest = 1.0;
        for (int k = 1; k < states; k++) {
            shares[k] = shares[k] / sum;
            rest -= shares[k];
        }
        shares[0] = rest;
        return shares;
    }

    private List<Cluster> clusters() {
        List<Integer> free = new ArrayList<>();
        for (int f = 0; f < findings.size(); f++) {
            free.add(f);
        }
        Collections.shuffle(free, random);
        Cluster weak = cluster("weak", free.subList(0, 3), 0.5);
        Cluster strong = cluster("strong", free.subList(3, 6), 1.6);
        return List.of(weak, strong);
    }

    private Cluster cluster(String id, List<Integer> members, double strongest) {
        List<Double> loadings = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            loadings.add(between(-strongest, strongest));
        }
        return new Cluster(id, members.stream().sorted().toList(), loadings, between(0.2, 1.0), between(1.0, 1.5));
    }

    private Setting setting(String id) {
        List<Double> odds = new ArrayList<>();
        List<Double> spread = new ArrayList<>();
        for (TargetCondition target : targets) {
            odds.add(target.tissue() == Tissue.SERIOUS ? between(0.005, 0.05) : between(0.02, 0.8));
            spread.add(between(0.05, 0.6));
        }
        List<Meeting> meetings = some(0, 2, () -> new Meeting(List.of(anyTarget()), List.of(anyTarget(), targets.size() - 1), between(0.2, 4.0)));
        return new Setting(id, odds, spread, between(0.2, 3.0), meetings, List.of());
    }

    private List<TargetPair> pairs() {
        List<TargetPair> pairs = new ArrayList<>();
        for (int a = 0; a < targets.size(); a++) {
            for (int b = a + 1; b < targets.size(); b++) {
                if (random.nextInt(4) == 0) {
                    pairs.add(new TargetPair(a, b, random.nextInt(3) == 0 ? 0.0 : between(0.2, 4.0)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private List<PriorRatio> ratios() {
        List<PriorRatio> ratios = new ArrayList<>();
        for (String band : Model.AGE_BANDS) {
            ratios.add(new PriorRatio(anyTarget(), "age", band, between(0.3, 3.0)));
        }
        ratios.add(new PriorRatio(anyTarget(), "sex", "f", between(0.3, 3.0)));
        ratios.add(new PriorRatio(anyTarget(), "sex", "m", between(0.3, 3.0)));
        ratios.add(new PriorRatio(anyTarget(), "pregnancy", "pregnant", between(0.3, 3.0)));
        ratios.add(new PriorRatio(anyTarget(), "pregnancy", "no", between(0.3, 3.0)));
        return List.copyOf(ratios);
    }

    private RedFlag redFlag() {
        List<List<Integer>> with = some(0, 2, () -> some(1, 2, this::anyFinding));
        int minAge = random.nextInt(3) == 0 ? between(18, 70) : -1;
        int maxAge = random.nextInt(5) == 0 ? between(18, 70) : -1;
        String sex = List.of("", "", "f", "m").get(random.nextInt(4));
        return new RedFlag(word(), anyFinding(), with, minAge, maxAge, sex, level(), level(), study());
    }

    private Disposition level() {
        return Disposition.values()[between(1, 4)];
    }

    private List<RiskThreshold> thresholds() {
        List<RiskThreshold> thresholds = new ArrayList<>();
        for (int s = 0; s < targets.size(); s++) {
            if (targets.get(s).tissue() == Tissue.SERIOUS) {
                thresholds.add(new RiskThreshold(s, level(), between(0.02, 0.4)));
            }
        }
        return List.copyOf(thresholds);
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (int f = 0; f < findings.size(); f += 3) {
            if (findings.get(f).kind() == FindingKind.BINARY && findings.get(f).sex().isEmpty()) {
                regions.add(new Region("region-" + f, findings.get(f).sided(), findings.get(f).id(), ""));
            }
        }
        return regions;
    }

    private List<EvidenceItem> items() {
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(new EvidenceItem("row-" + i, i % 3 - 1, "sens " + between(1, 9) + "/9"));
        }
        return List.copyOf(items);
    }

    private <T> List<T> some(int fewest, int most, Supplier<T> one) {
        List<T> several = new ArrayList<>();
        for (int n = between(fewest, most); n > 0; n--) {
            several.add(one.get());
        }
        return List.copyOf(several);
    }

    private String hash() {
        StringBuilder hash = new StringBuilder();
        while (hash.length() < 64) {
            hash.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hash.toString();
    }

    private String word() {
        return "row-" + Integer.toHexString(random.nextInt());
    }

    private String served() {
        return targets.get(anyTarget()).id();
    }

    private int study() {
        return random.nextInt(3) - 1;
    }

    private int anyTarget() {
        return random.nextInt(targets.size());
    }

    private int anyFinding() {
        return random.nextInt(findings.size());
    }

    private int between(int fewest, int most) {
        return fewest + random.nextInt(most - fewest + 1);
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }
}
