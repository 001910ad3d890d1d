package org.whence.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.knowledge.Finding;
import org.whence.knowledge.FindingKind;
import org.whence.knowledge.Model;
import org.whence.knowledge.Region;
import org.whence.knowledge.Setting;
import org.whence.knowledge.Side;

/**
 * All that is observed of one person; immutable, and free of order: the same things said in another order are equal.
 *
 * <p>Made by {@link #in(Model)}.
 */
public final class Observations {
    private final Model model;
    private final Person person;
    private final String setting;
    private final Optional<Side> painfulSide;
    private final List<Observation> list;
    private final List<PositiveCount> counts;
    private final Set<Side> drawnSides;

    private Observations(Builder builder, List<Observation> list) {
        this.model = builder.model;
        this.person = builder.person;
        this.setting = builder.setting;
        this.painfulSide = builder.painfulSide;
        this.list = List.copyOf(list);
        this.counts = builder.sortedCounts();
        this.drawnSides = builder.chart.sides();
    }

    /** Starts the observations of one person in the words of {@code model}. */
    public static Builder in(Model model) {
        return new Builder(model);
    }

    /** The person. */
    public Person person() {
        return person;
    }

    /** Id of the setting. */
    public String setting() {
        return setting;
    }

    /** The observations, sorted. */
    public List<Observation> list() {
        return list;
    }

    /** Tests of which only the number of positive ones is known. */
    public List<PositiveCount> counts() {
        return counts;
    }

    /** The most telling state of a finding over all sides: present before unsure before absent; empty when not asked. */
    public Optional<State> anywhere(int finding) {
        State told = null;
        for (Observation o : list) {
            if (o.finding() == finding && (told == null || rank(o.state()) > rank(told))) {
                told = o.state();
            }
        }
        return Optional.ofNullable(told);
    }

    private static int rank(State state) {
        return state.isKnown() ? state.index() == Finding.ABSENT ? 0 : 2 : 1;
    }

    /**
     * The sides that hurt, one run for each: as said, else as drawn, else as observed; {@link Side#MIDLINE} alone when no side is known.
     */
    public List<Side> runs() {
        Set<Side> sides = new HashSet<>();
        painfulSide.ifPresent(sides::add);
        if (sides.isEmpty()) {
            sides.addAll(drawnSides);
        }
        if (sides.isEmpty()) {
            for (Observation o : list) {
                if (o.state().isKnown() && o.state().index() > 0) {
                    sides.add(o.side());
                }
            }
        }
        boolean both = sides.contains(Side.BOTH);
        boolean left = both || sides.contains(Side.LEFT);
        boolean right = both || sides.contains(Side.RIGHT);
        if (left && right) {
            return List.of(Side.LEFT, Side.RIGHT);
        }
        return List.of(left ? Side.LEFT : right ? Side.RIGHT : Side.MIDLINE);
    }

    /** How the person presents on one side. */
    public Presentation on(Side side) {
        int[] states = new int[model.findings().size()];
        Arrays.fill(states, Presentation.NOT_KNOWN);
        for (Observation o : list) {
            if (o.side().touches(side) && o.state().isKnown()) {
                states[o.finding()] = Math.max(states[o.finding()], o.state().index());
            }
        }
        List<PositiveCount> here = counts.stream().filter(count -> count.side().touches(side)).toList();
        dropCovering(states, here);
        return new Presentation(states, here, side);
    }

    /** A finding that covers finer ones says nothing more once one of those is known or counted. */
    private void dropCovering(int[] states, List<PositiveCount> here) {
        Set<String> told = new HashSet<>();
        for (int f = 0; f < states.length; f++) {
            if (states[f] != Presentation.NOT_KNOWN) {
                told.add(model.findings().get(f).id());
            }
        }
        here.forEach(count -> count.findings().forEach(f -> told.add(model.findings().get(f).id())));
        for (int f = 0; f < states.length; f++) {
            if (model.findings().get(f).covers().stream().anyMatch(told::contains)) {
                states[f] = Presentation.NOT_KNOWN;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations o
                && person.equals(o.person)
                && setting.equals(o.setting)
                && runs().equals(o.runs())
                && list.equals(o.list)
                && counts.equals(o.counts);
    }

    @Override
    public int hashCode() {
        return list.hashCode() * 31 + setting.hashCode();
    }

    /** Collects observations, checks each as it comes, and all of them together at the end, so that their order decides nothing. */
    public static final class Builder {
        private static final String DEFAULT_SETTING = "physiotherapy";

        private final Model model;
        private final BodyChart chart;
        private final List<Observation> said = new ArrayList<>();
        private final List<PositiveCount> counts = new ArrayList<>();
        private Person person = Person.UNKNOWN;
        private String setting = DEFAULT_SETTING;
        private Optional<Side> painfulSide = Optional.empty();
        private boolean chartConfirmed;
        private boolean noFlags;

        private Builder(Model model) {
            this.model = model;
            this.chart = new BodyChart(model);
        }

        /** Who it is. */
        public Builder person(Person value) {
            this.person = value;
            return this;
        }

        /**
         * Where the person is seen; {@code physiotherapy} when not said.
         *
         * @throws ObservationException when the model has no such setting
         */
        public Builder setting(String id) {
            if (!model.settings().contains(id)) {
                throw new ObservationException(
                        "setting", id, String.join(", ", model.settings().list().stream().map(Setting::id).toList()));
            }
            this.setting = id;
            return this;
        }

        /** Which side hurts, when it is said outright. */
        public Builder painfulSide(Side side) {
            this.painfulSide = Optional.of(side);
            return this;
        }

        /** That the person has finished the drawing, so that an unshaded region of an opened layer is absent. */
        public Builder chartConfirmed(boolean value) {
            this.chartConfirmed = value;
            return this;
        }

        /**
         * A finding in a state.
         *
         * @param side where; ignored for a finding without sides
         * @throws ObservationException when there is no such finding or state; names the nearest
         */
        public Builder observe(String findingId, String state, Side side) {
            int finding = finding(findingId);
            Finding f = model.findings().get(finding);
            Observation observation = new Observation(finding, State.of(f, state), f.sided() ? side : Side.MIDLINE);
            checkSex(observation);
            said.add(observation);
            return this;
        }

        private void checkSex(Observation o) {
            Finding f = model.findings().get(o.finding());
            if (o.state().index() > Finding.ABSENT && !person.mayBe(f.sex())) {
                throw new ObservationException(f.id(), o.state().word(f), "absent, for this sex");
            }
        }

        /** That every question about danger was asked and answered no, except those answered otherwise here. */
        public Builder noFlags() {
            this.noFlags = true;
            return this;
        }

        /**
         * A shaded region.
         *
         * @throws ObservationException when there is no such region; names the nearest
         */
        public Builder shade(Layer layer, String regionId, Side side) {
            int region = model.regions().indexOf(model.living(regionId));
            if (region < 0) {
                List<String> ids = model.regions().list().stream().map(Region::id).toList();
                throw new ObservationException("region", regionId, "nearest: " + String.join(", ", Nearest.to(regionId, model.regions(), ids)));
            }
            chart.shade(layer, region, side);
            return this;
        }

        /**
         * "k of n positive", when it is not known which.
         *
         * @throws ObservationException when the tests are not binary findings of one cluster, or k is not from 0 to n
         */
        public Builder count(List<String> findingIds, int positive, boolean orMore, Side side) {
            List<Integer> findings = new ArrayList<>();
            for (String id : findingIds) {
                findings.add(finding(id));
            }
            if (positive < 0 || positive > findings.size()) {
                throw new ObservationException("positive", String.valueOf(positive), "0 to " + findings.size());
            }
            boolean oneCluster = model.clusters().stream().anyMatch(c -> c.findings().containsAll(findings));
            boolean binary = findings.stream().allMatch(f -> model.findings().get(f).kind() == FindingKind.BINARY);
            boolean distinct = new HashSet<>(findings).size() == findings.size();
            if (!oneCluster || !binary || !distinct || findings.isEmpty()) {
                throw new ObservationException("of", String.join(", ", findingIds), "different yes/no tests of one cluster");
            }
            boolean sided = findings.stream().anyMatch(f -> model.findings().get(f).sided());
            counts.add(new PositiveCount(findings.stream().sorted().toList(), positive, orMore, sided ? side : Side.MIDLINE));
            return this;
        }

        /**
         * The observations.
         *
         * @throws ObservationException when one finding is said to be in two states on one side, or is counted and named or counted twice, or when the model has
         *     no setting of the name that stands when none is said
         */
        public Observations build() {
            setting(setting);
            Map<String, Observation> named = new HashMap<>();
            for (Observation o : said) {
                checkSex(o);
                keep(named, o);
            }
            for (Observation o : chart.observations(chartConfirmed)) {
                keepUnlessSaid(named, o);
            }
            if (noFlags) {
                model.screening().forEach(flag -> keepUnlessSaid(named, new Observation(flag.finding(), State.ABSENT, Side.MIDLINE)));
            }
            List<Observation> sorted = new ArrayList<>(named.values());
            sorted.sort(Comparator.comparingInt(Observation::finding)
                    .thenComparing(Observation::side)
                    .thenComparingInt(o -> o.state().index()));
            return new Observations(this, sorted);
        }

        /** Each count once; nothing counted that is named or counted elsewhere. */
        private List<PositiveCount> sortedCounts() {
            List<PositiveCount> distinct = counts.stream().distinct().toList();
            for (PositiveCount count : distinct) {
                for (int f : count.findings()) {
                    if (said.stream().anyMatch(o -> o.finding() == f && o.side().touches(count.side()))) {
                        throw new ObservationException(model.findings().get(f).id(), "counted and named", "one of the two");
                    }
                    if (distinct.stream().anyMatch(other -> other != count && isCounted(other, f, count.side()))) {
                        throw new ObservationException(model.findings().get(f).id(), "counted twice", "one count on one side");
                    }
                }
            }
            return distinct.stream()
                    .sorted(Comparator.comparing((PositiveCount c) -> c.findings().get(0)).thenComparing(PositiveCount::side))
                    .toList();
        }

        private static boolean isCounted(PositiveCount count, int finding, Side side) {
            return count.findings().contains(finding) && count.side().touches(side);
        }

        private void keep(Map<String, Observation> named, Observation o) {
            for (Observation other : named.values()) {
                boolean meet = other.finding() == o.finding() && other.side().touches(o.side());
                if (meet && !other.state().equals(o.state())) {
                    Finding f = model.findings().get(o.finding());
                    throw new ObservationException(
                            f.id(),
                            other.state().word(f) + " and " + o.state().word(f),
                            "one state on one side");
                }
            }
            named.put(o.finding() + "/" + o.side(), o);
        }

        /** What is said in words stands before what is drawn or taken for granted. */
        private void keepUnlessSaid(Map<String, Observation> named, Observation other) {
            boolean known = said.stream().anyMatch(o -> o.finding() == other.finding() && o.side().touches(other.side()));
            boolean counted = counts.stream().anyMatch(count -> isCounted(count, other.finding(), other.side()));
            if (!known && !counted) {
                named.putIfAbsent(other.finding() + "/" + other.side(), other);
            }
        }

        private int finding(String id) {
            int finding = model.findings().indexOf(model.living(id));
            if (finding < 0) {
                List<String> ids = model.findings().list().stream().map(Finding::id).toList();
                throw new ObservationException("finding", id, "nearest: " + String.join(", ", Nearest.to(id, model.findings(), ids)));
            }
            return finding;
        }
    }
}
