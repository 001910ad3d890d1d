package org.whence.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.compiler.check.Check;
import org.whence.compiler.fit.FindingFitter;
import org.whence.compiler.fit.FittedFinding;
import org.whence.compiler.fit.Mixtures;
import org.whence.compiler.fit.Residual;
import org.whence.compiler.prior.Priors;
import org.whence.compiler.prior.Ratios;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problem;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;
import org.whence.inference.Combinations;
import org.whence.inference.Network;
import org.whence.knowledge.Catalogue;
import org.whence.knowledge.EvidenceItem;
import org.whence.knowledge.Figure;
import org.whence.knowledge.Finding;
import org.whence.knowledge.Likelihood;
import org.whence.knowledge.Model;
import org.whence.knowledge.ModelFormat;
import org.whence.knowledge.Region;
import org.whence.knowledge.Setting;
import org.whence.knowledge.TargetCondition;
import org.whence.knowledge.TargetPair;
import org.whence.knowledge.Versions;

/** Compiles a {@code knowledge/} folder: checks every rule, solves the priors, fits every finding, and makes one model. */
public final class Compiler {
    private static final int SEED = 20261124;
    private static final int DRAWS = 128;

    private final Knowledge knowledge;
    private final Catalogue<TargetCondition> targets;
    private final Catalogue<Finding> findings;
    private final Parts parts;
    private final List<EvidenceItem> items = new ArrayList<>();
    private final Map<String, Integer> itemNumbers = new LinkedHashMap<>();

    private Compiler(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.targets = Catalogue.of(Parts.targets(knowledge), TargetCondition::id);
        this.findings = Catalogue.of(Parts.findings(knowledge), Finding::id);
        this.parts = new Parts(knowledge, targets, findings);
    }

    /** Every fault in a folder; none means that it compiles, unless its anchors cannot be met. */
    public static List<Problem> check(Path folder) throws IOException {
        Problems problems = new Problems();
        checked(folder, problems);
        return problems.sorted();
    }

    private static Knowledge checked(Path folder, Problems problems) throws IOException {
        Knowledge knowledge = Knowledge.read(folder, problems);
        if (problems.isEmpty()) {
            Check.ALL.forEach(check -> check.check(knowledge, problems));
        }
        return knowledge;
    }

    /**
     * Compiles a folder.
     *
     * @throws InvalidKnowledgeException when any rule is broken; carries every fault
     */
    public static Compiled compile(Path folder) throws IOException, InvalidKnowledgeException {
        Problems problems = new Problems();
        Knowledge knowledge = checked(folder, problems);
        stopAt(problems);
        Compiled compiled = new Compiler(knowledge).compile(problems);
        stopAt(problems);
        return compiled;
    }

    private static void stopAt(Problems problems) throws InvalidKnowledgeException {
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems.sorted());
        }
    }

    private Compiled compile(Problems problems) {
        List<Row> rows = fittedRows();
        rows.forEach(this::number);
        knowledge.rows("prevalence").stream().filter(r -> r.is("use", "anchor")).forEach(this::number);
        Priors priors = new Priors(knowledge, targets, itemNumbers);
        List<TargetPair> pairs = priors.pairs();
        Model empty = model(List.of(), List.of(), pairs, withoutFigures());
        Combinations combinations = Combinations.of(empty);
        List<Setting> settings = priors.solve(combinations, pairs, problems);
        Model withPriors = model(List.of(), settings, pairs, withoutFigures());
        FindingFitter fitter = new FindingFitter(targets, new Mixtures(knowledge, Network.of(withPriors)), itemNumbers);
        List<Likelihood> likelihoods = new ArrayList<>();
        List<Residual> residuals = new ArrayList<>();
        for (Finding finding : findings) {
            List<Row> about = rows.stream().filter(r -> r.is("finding", finding.id())).toList();
            FittedFinding fitted = fitter.fit(finding, about);
            likelihoods.add(fitted.likelihood());
            residuals.addAll(fitted.residuals());
        }
        Model model = model(parts.clusters(), settings, pairs, likelihoods);
        return new Compiled(model.withHash(sha256(ModelFormat.contents(model))), knowledge, List.copyOf(residuals));
    }

    private List<Row> fittedRows() {
        List<Row> rows = new ArrayList<>();
        for (Row row : knowledge.rows("evidence")) {
            if (row.is("use", "fit") && findings.contains(row.get("finding"))) {
                rows.add(row);
            }
        }
        rows.addAll(ReferralRows.of(knowledge));
        return rows;
    }

    private void number(Row row) {
        itemNumbers.put(row.get("row"), items.size());
        items.add(new EvidenceItem(row.get("row"), row.is("kind", "estimate") ? -1 : parts.study(row.get("study")), Summaries.of(row)));
    }

    /** Findings before they are fitted: every one at an even leak. */
    private List<Likelihood> withoutFigures() {
        List<Likelihood> none = new ArrayList<>();
        for (Finding finding : findings) {
            int states = finding.states().size();
            double[] even = new double[states];
            java.util.Arrays.fill(even, 1.0 / states);
            none.add(new Likelihood(new Figure(even, 1.0, 0, List.of()), List.of(), List.of()));
        }
        return none;
    }

    private Model model(
            List<org.whence.knowledge.Cluster> clusters, List<Setting> settings, List<TargetPair> pairs, List<Likelihood> likelihoods) {
        return new Model(
                new Versions(Versions.ENGINE, knowledge.schema().version(), ""),
                SEED,
                DRAWS,
                targets,
                Catalogue.of(Parts.regions(knowledge), Region::id),
                findings,
                likelihoods,
                clusters,
                Catalogue.of(settings, Setting::id),
                pairs,
                Ratios.of(knowledge, targets),
                parts.redFlags(),
                parts.thresholds(),
                parts.treatments(),
                parts.exercises(),
                parts.prognoses(),
                parts.contributors(),
                List.copyOf(items),
                parts.studies(),
                parts.successors());
    }

    private static String sha256(byte[] contents) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
