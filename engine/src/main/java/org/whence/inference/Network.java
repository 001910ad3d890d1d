package org.whence.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whence.knowledge.Cluster;
import org.whence.knowledge.Model;
import org.whence.observation.Person;

/**
 * The model made ready to reason with: its combinations, and the figures of every finding and cluster over them. Immutable; one serves any number of people and
 * threads.
 */
public final class Network {
    private final Model model;
    private final Combinations combinations;
    private final List<FindingTable> findings;
    private final List<ClusterTable> clusters;
    private final int[] clusterOf;
    private final int[] placeInCluster;
    private final double[][] shapes;

    private Network(Model model, Combinations combinations) {
        this.model = model;
        this.combinations = combinations;
        int count = model.findings().size();
        this.clusterOf = new int[count];
        this.placeInCluster = new int[count];
        Arrays.fill(clusterOf, -1);
        List<FindingTable> tables = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            tables.add(FindingTable.of(model.findings().get(f), model.likelihoods().get(f), combinations));
        }
        this.findings = List.copyOf(tables);
        List<ClusterTable> clusterTables = new ArrayList<>();
        for (Cluster cluster : model.clusters()) {
            clusterTables.add(clusterTable(clusterTables.size(), cluster));
        }
        this.clusters = List.copyOf(clusterTables);
        this.shapes = new double[model.settings().size()][];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = Priors.shape(combinations, model, model.settings().get(i));
        }
    }

    /** The network of a model. */
    public static Network of(Model model) {
        return new Network(model, Combinations.of(model));
    }

    /** The network over other combinations, to measure their cost. */
    public static Network of(Model model, Combinations combinations) {
        return new Network(model, combinations);
    }

    private ClusterTable clusterTable(int number, Cluster cluster) {
        boolean[] relevant = new boolean[model.targets().size()];
        List<FindingTable> members = new ArrayList<>();
        for (int place = 0; place < cluster.findings().size(); place++) {
            int f = cluster.findings().get(place);
            clusterOf[f] = number;
            placeInCluster[f] = place;
            FindingTable.mark(model.likelihoods().get(f), relevant);
            members.add(findings.get(f));
        }
        return ClusterTable.of(cluster, Projection.of(combinations, relevant), members);
    }

    /** The model. */
    public Model model() {
        return model;
    }

    /** The combinations. */
    public Combinations combinations() {
        return combinations;
    }

    /** Unnormalised prior weight of every combination for a person in a setting. */
    double[] priorWeights(String settingId, Person person) {
        int setting = model.settings().indexOf(settingId);
        return combinations.weights(shapes[setting], Priors.odds(model, model.settings().get(setting), person));
    }

    FindingTable finding(int f) {
        return findings.get(f);
    }

    List<ClusterTable> clusters() {
        return clusters;
    }

    /** Number of the cluster that finding {@code f} belongs to, or −1. */
    int clusterOf(int f) {
        return clusterOf[f];
    }

    /** The subsets by which finding {@code f} is predicted: its cluster's, or its own. */
    Projection projectionOf(int f) {
        return clusterOf[f] < 0 ? findings.get(f).projection() : clusters.get(clusterOf[f]).projection();
    }

    int placeInCluster(int f) {
        return placeInCluster[f];
    }
}
