package org.whence.observation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.whence.knowledge.Model;
import org.whence.knowledge.Region;
import org.whence.knowledge.Side;

/** The pain drawing: which regions the person shaded in which layer, turned into observations. */
final class BodyChart {
    private static final String BAND = "below-knee-band";
    private static final String MIXED = "mixed";
    private static final String TINGLING = "paraesthesia-leg";
    private static final String NUMB_LEG = "numbness-leg";
    private static final String NUMB_SADDLE = "saddle-numbness";
    private static final String SADDLE = "saddle";

    /** One shaded region on one side. */
    private record Mark(int region, Side side) {}

    private final Model model;
    private final Map<Layer, List<Mark>> marks = new EnumMap<>(Layer.class);

    BodyChart(Model model) {
        this.model = model;
    }

    void shade(Layer layer, int region, Side side) {
        List<Mark> layerMarks = marks.computeIfAbsent(layer, l -> new ArrayList<>());
        boolean sided = model.regions().get(region).sided();
        if (sided && side == Side.BOTH) {
            layerMarks.add(new Mark(region, Side.LEFT));
            layerMarks.add(new Mark(region, Side.RIGHT));
        } else {
            layerMarks.add(new Mark(region, sided ? side : Side.MIDLINE));
        }
    }

    /** Sides on which the person shaded anything that has a side. */
    Set<Side> sides() {
        Set<Side> sides = new HashSet<>();
        for (List<Mark> layerMarks : marks.values()) {
            for (Mark mark : layerMarks) {
                if (mark.side() == Side.LEFT || mark.side() == Side.RIGHT) {
                    sides.add(mark.side());
                }
            }
        }
        return sides;
    }

    /** What the drawing says; with {@code confirmed}, the unshaded regions of an opened layer are absent. */
    List<Observation> observations(boolean confirmed) {
        List<Observation> all = new ArrayList<>();
        List<Mark> pain = marks.getOrDefault(Layer.PAIN, List.of());
        for (Mark mark : pain) {
            add(all, model.regions().get(mark.region()).finding(), State.PRESENT, mark.side());
        }
        addBands(all, pain);
        if (confirmed && !pain.isEmpty()) {
            addUnshaded(all, pain);
        }
        List<Mark> numb = marks.getOrDefault(Layer.NUMBNESS, List.of());
        for (Mark mark : numb) {
            addNumbness(all, mark);
        }
        if (confirmed && !numb.isEmpty()) {
            addNotNumb(all, numb);
        }
        for (Mark mark : marks.getOrDefault(Layer.TINGLING, List.of())) {
            if (isLeg(model.regions().get(mark.region()))) {
                add(all, TINGLING, State.PRESENT, mark.side());
            }
        }
        return all;
    }

    private void addNumbness(List<Observation> all, Mark mark) {
        Region region = model.regions().get(mark.region());
        add(all, "numb-" + region.id(), State.PRESENT, mark.side());
        if (isLeg(region)) {
            add(all, NUMB_LEG, State.PRESENT, mark.side());
        }
        if (region.id().equals(SADDLE)) {
            add(all, NUMB_SADDLE, State.PRESENT, Side.MIDLINE);
        }
    }

    /** Regions of an opened layer of numbness that were left unshaded. */
    private void addNotNumb(List<Observation> all, List<Mark> numb) {
        for (Region region : model.regions()) {
            for (Side side : region.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MIDLINE)) {
                boolean shaded = numb.stream().anyMatch(m -> m.side().touches(side) && model.regions().get(m.region()).equals(region));
                if (!shaded) {
                    add(all, "numb-" + region.id(), State.ABSENT, side);
                }
            }
        }
    }

    /** Below the knee the bands exclude each other (Kortelainen 1985, who made each person choose one): a drawing of several says nothing. */
    private void addBands(List<Observation> all, List<Mark> pain) {
        int finding = model.findings().indexOf(BAND);
        if (finding < 0) {
            return;
        }
        Map<Side, String> bands = new TreeMap<>();
        for (Mark mark : pain) {
            String band = model.regions().get(mark.region()).band();
            if (!band.isEmpty()) {
                bands.merge(mark.side(), band, (a, b) -> a.equals(b) ? a : MIXED);
            }
        }
        bands.forEach((side, band) -> {
            if (!band.equals(MIXED)) {
                all.add(new Observation(finding, State.of(model.findings().get(finding), band), side));
            }
        });
    }

    private void addUnshaded(List<Observation> all, List<Mark> pain) {
        Set<String> shaded = new HashSet<>();
        for (Mark mark : pain) {
            shaded.add(model.regions().get(mark.region()).finding() + mark.side());
        }
        Set<String> seen = new HashSet<>();
        for (Region region : model.regions()) {
            List<Side> sides = region.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MIDLINE);
            for (Side side : sides) {
                String key = region.finding() + side;
                boolean somewhere = shaded.contains(key) || shaded.contains(region.finding() + Side.MIDLINE);
                if (!somewhere && seen.add(key)) {
                    add(all, region.finding(), State.ABSENT, side);
                }
            }
        }
    }

    private void add(List<Observation> all, String findingId, State state, Side side) {
        int finding = model.findings().indexOf(findingId);
        if (finding >= 0) {
            all.add(new Observation(finding, state, side));
        }
    }

    private static boolean isLeg(Region region) {
        return !region.band().isEmpty() || region.id().endsWith("-thigh") || region.id().startsWith("knee-");
    }
}
