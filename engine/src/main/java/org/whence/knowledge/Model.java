package org.whence.knowledge;

import java.util.List;
import java.util.Map;

/**
 * The compiled model: everything the engine knows. Made by the compiler from {@code knowledge/}, read from one small file by {@link ModelFormat}.
 *
 * @param versions what made it
 * @param seed seed of the draws
 * @param draws number of draws for intervals
 * @param targets the target conditions
 * @param regions the body chart
 * @param findings the findings
 * @param likelihoods one for each finding, in the same order
 * @param clusters findings that travel together
 * @param settings prior odds by setting
 * @param pairs targets that occur together more or less often than chance
 * @param ratios how age, sex and pregnancy move the priors
 * @param redFlags rules of urgency
 * @param thresholds risks of urgency
 * @param treatments what helps
 * @param exercises what to do
 * @param prognoses what to expect
 * @param contributors what may have led to it
 * @param items the rows behind the figures
 * @param studies the studies behind the rows
 * @param successors for each retired id the id that replaces it
 */
public record Model(
        Versions versions,
        int seed,
        int draws,
        Catalogue<TargetCondition> targets,
        Catalogue<Region> regions,
        Catalogue<Finding> findings,
        List<Likelihood> likelihoods,
        List<Cluster> clusters,
        Catalogue<Setting> settings,
        List<TargetPair> pairs,
        List<PriorRatio> ratios,
        List<RedFlag> redFlags,
        List<RiskThreshold> thresholds,
        List<Treatment> treatments,
        List<Exercise> exercises,
        List<Prognosis> prognoses,
        List<Contributor> contributors,
        List<EvidenceItem> items,
        List<Study> studies,
        Map<String, String> successors) {

    /** Most targets supposed active at once. */
    public static final int CAP = 3;

    /** Age bands of the prior ratios, in order. */
    public static final List<String> AGE_BANDS = List.of("17-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80-");

    /** The rules that must have been asked before anything urgent is ruled out: what a person can say and what would mean today or now. */
    public List<RedFlag> screening() {
        return redFlags.stream()
                .filter(flag -> flag.level().compareTo(Disposition.SAME_DAY) >= 0)
                .filter(flag -> findings.get(flag.finding()).elicitation() == Elicitation.SELF_REPORT)
                .toList();
    }

    /** The living id for {@code id}: its successor when it is retired, else itself. */
    public String living(String id) {
        return successors.getOrDefault(id, id);
    }

    /** The age band that holds {@code age}. */
    public static String ageBand(int age) {
        int decade = Math.min(Math.max(age / 10, 2), 8);
        return AGE_BANDS.get(decade - 2);
    }

    /** This model with another hash: the compiler's last step. */
    public Model withHash(String hash) {
        return new Model(
                new Versions(versions.engine(), versions.knowledge(), hash),
                seed,
                draws,
                targets,
                regions,
                findings,
                likelihoods,
                clusters,
                settings,
                pairs,
                ratios,
                redFlags,
                thresholds,
                treatments,
                exercises,
                prognoses,
                contributors,
                items,
                studies,
                successors);
    }
}
