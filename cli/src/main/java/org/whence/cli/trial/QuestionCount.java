package org.whence.cli.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.whence.inference.Network;
import org.whence.inference.Posterior;
import org.whence.inquiry.Inquiry;
import org.whence.inquiry.NextQuestion;
import org.whence.knowledge.Elicitation;
import org.whence.knowledge.Model;
import org.whence.knowledge.RedFlag;
import org.whence.knowledge.Region;
import org.whence.knowledge.Side;
import org.whence.observation.Person;
import org.whence.observation.Presentation;

/**
 * How many adaptive questions people answer at home, after the questions about danger and the body chart.
 *
 * @param people how many people
 * @param median half of them answer no more
 * @param ninetieth nine of ten answer no more
 * @param settled share whose answer was settled at the end
 * @param leader share in whom the leading target was truly active
 */
public record QuestionCount(int people, int median, int ninetieth, Proportion settled, Proportion leader) {
    private static final int MOST = 30;
    private static final Set<Elicitation> AT_HOME = EnumSet.of(Elicitation.SELF_REPORT, Elicitation.SELF_TEST);

    /** Simulates people who answer as the model expects people to. */
    public static QuestionCount measure(Network network, String setting, int people, long seed) {
        Population population = new Population(network, setting);
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> counts = new ArrayList<>();
        int settled = 0;
        int right = 0;
        for (int i = 0; i < people; i++) {
            Interview interview = new Interview(network, setting, population.draw(random));
            counts.add(interview.run());
            settled += interview.settled ? 1 : 0;
            right += interview.leaderIsActive() ? 1 : 0;
        }
        Collections.sort(counts);
        return new QuestionCount(
                people, counts.get(people / 2), counts.get(people * 9 / 10), new Proportion(settled, people), new Proportion(right, people));
    }

    /** One person's interview. */
    private static final class Interview {
        private final Network network;
        private final String setting;
        private final Population.Somebody somebody;
        private final Set<Integer> asked = new HashSet<>();
        private Presentation known;
        private boolean settled;

        Interview(Network network, String setting, Population.Somebody somebody) {
            this.network = network;
            this.setting = setting;
            this.somebody = somebody;
            Model model = network.model();
            int[] states = new int[model.findings().size()];
            java.util.Arrays.fill(states, Presentation.NOT_KNOWN);
            for (RedFlag flag : model.screening()) {
                answer(states, flag.finding());
            }
            for (Region region : model.regions()) {
                answer(states, model.findings().indexOf(region.finding()));
            }
            this.known = new Presentation(states, List.of(), Side.MIDLINE);
        }

        private void answer(int[] states, int finding) {
            states[finding] = somebody.states()[finding];
            asked.add(finding);
        }

        int run() {
            for (int count = 0; count < MOST; count++) {
                Inquiry inquiry = Inquiry.after(posterior());
                settled = inquiry.settled();
                List<NextQuestion> next = inquiry.next(Person.UNKNOWN, AT_HOME, asked, 1);
                if (next.isEmpty()) {
                    return count;
                }
                int finding = next.get(0).finding();
                asked.add(finding);
                known = known.with(finding, somebody.states()[finding]);
            }
            return MOST;
        }

        private Posterior posterior() {
            return Posterior.of(network, Person.UNKNOWN, setting, known);
        }

        boolean leaderIsActive() {
            Posterior posterior = posterior();
            int leader = 0;
            for (int s = 1; s < network.model().targets().size(); s++) {
                leader = posterior.probability(s) > posterior.probability(leader) ? s : leader;
            }
            return network.combinations().contains(somebody.combination(), leader);
        }
    }
}
