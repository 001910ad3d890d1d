package org.whence.cli.trial;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whence.Whence;
import org.whence.inference.Posterior;
import org.whence.knowledge.Side;
import org.whence.observation.Observations;

/**
 * Real people: the criteria of Smart 2011 (doi 10.1097/AJP.0b013e318215f16a), as published with doi 10.1214/17-AOAS1061SUPP, and whether "a nerve root is at fault"
 * tells the people whose pain clinicians judged neuropathic from those they judged nociceptive. The judgement was made by those who recorded the criteria, so both
 * are flattered.
 *
 * @param people how many of the two groups
 * @param discrimination area under the receiver operating characteristic curve (Hanley and McNeil 1982, Radiology 143:29–36)
 * @param bins mean probability given and share judged neuropathic, by quarter of the probability
 */
public record SmartPeople(int people, double discrimination, List<Calibration.Bin> bins) {
    /** Column of the supplement, finding of ours. */
    private static final Map<String, String> COLUMNS = Map.of(
            "c7", "nerve-burning-electric",
            "c9", "nerve-dermatomal-pain",
            "c12", "nerve-load-aggravates",
            "c18", "paraesthesia-leg",
            "c29", "slr-positive",
            "c31", "sensory-deficit-any",
            "c37", "neural-palpation-pain");

    private static final String ROOT = "nerve-root-any";
    private static final int QUARTERS = 4;

    /** Somebody's probability of a root, and what clinicians judged. */
    private record Judged(double probability, boolean neuropathic) {}

    /** Runs the supplement's file. */
    public static SmartPeople run(Whence whence, Path file) throws IOException {
        List<Judged> people = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String mechanism = row.getField("mechanism");
                if (mechanism.equals("nociceptive") || mechanism.equals("peripheral-neuropathic")) {
                    people.add(new Judged(probability(whence, row), mechanism.startsWith("peripheral")));
                }
            }
        }
        return new SmartPeople(people.size(), discrimination(people), bins(people));
    }

    private static double probability(Whence whence, NamedCsvRecord row) {
        Observations.Builder said = Observations.in(whence.model()).setting("physiotherapy").painfulSide(Side.MIDLINE);
        COLUMNS.forEach((column, finding) -> {
            String value = row.getField(column);
            if (!value.isEmpty()) {
                said.observe(finding, value.equals("1") ? "present" : "absent", Side.MIDLINE);
            }
        });
        Posterior posterior = whence.posteriors(said.build()).get(0);
        return posterior.group(ROOT);
    }

    private static double discrimination(List<Judged> people) {
        double pairs = 0;
        double right = 0;
        for (Judged sick : people) {
            for (Judged other : people) {
                if (sick.neuropathic() && !other.neuropathic()) {
                    pairs++;
                    right += sick.probability() > other.probability() ? 1 : sick.probability() == other.probability() ? 0.5 : 0;
                }
            }
        }
        return right / pairs;
    }

    private static List<Calibration.Bin> bins(List<Judged> people) {
        List<Calibration.Bin> bins = new ArrayList<>();
        for (int q = 0; q < QUARTERS; q++) {
            int quarter = q;
            List<Judged> here = people.stream().filter(p -> Math.min((int) (p.probability() * QUARTERS), QUARTERS - 1) == quarter).toList();
            if (!here.isEmpty()) {
                double given = here.stream().mapToDouble(Judged::probability).average().orElse(0);
                bins.add(new Calibration.Bin(given, new Proportion(here.stream().filter(Judged::neuropathic).count(), here.size())));
            }
        }
        return List.copyOf(bins);
    }
}
