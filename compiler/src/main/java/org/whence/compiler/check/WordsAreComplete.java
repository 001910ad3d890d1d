package org.whence.compiler.check;

import java.util.HashSet;
import java.util.Set;
import org.whence.compiler.rows.Knowledge;
import org.whence.compiler.rows.Problems;
import org.whence.compiler.rows.Row;

/** Everything that can be shown has English wording. */
final class WordsAreComplete implements Check {
    @Override
    public void check(Knowledge knowledge, Problems problems) {
        require(knowledge, "findings", "id", "words-en-findings", problems);
        require(knowledge, "regions", "id", "words-en-regions", problems);
        require(knowledge, "targets", "id", "words-en-targets", problems);
        require(knowledge, "treatments", "row", "words-en-treatments", problems);
        require(knowledge, "exercises", "exercise", "words-en-exercises", problems);
        require(knowledge, "red-flags", "flag", "words-en-red-flags", problems);
        require(knowledge, "contributors", "finding", "words-en-contributors", problems);
    }

    private static void require(Knowledge knowledge, String resource, String column, String words, Problems problems) {
        Set<String> worded = Names.ids(knowledge, words, "id");
        Set<String> said = new HashSet<>();
        for (Row row : knowledge.live(resource)) {
            String id = row.get(column);
            if (!worded.contains(id) && said.add(id)) {
                problems.add(row, column, "no wording in " + words.replace("words-en-", "words/en/") + ".csv");
            }
        }
    }
}
