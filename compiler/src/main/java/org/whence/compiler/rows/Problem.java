package org.whence.compiler.rows;

/**
 * One fault in the rows: where, what stands there, and the mend.
 *
 * @param file path inside {@code knowledge/}
 * @param line line of the file, from 1; 0 for the file as a whole
 * @param field column, or empty
 * @param value what stands there
 * @param mend what is allowed and what to do
 */
public record Problem(String file, int line, String field, String value, String mend) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        String what = field.isEmpty() ? "" : " " + field + " '" + value + "'";
        return place + ":" + what + ": " + mend;
    }
}
