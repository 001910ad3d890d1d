package org.whence.cli.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.whence.knowledge.Disposition;

/** What a person reads for each id. An id without wording is shown as its own words, so that an answer is never held back for want of one. */
public final class Words {
    private static final String RESOURCE = "/org/whence/model/words-en.json";

    private final Map<String, Map<String, Map<String, String>>> texts;

    private Words(Map<String, Map<String, Map<String, String>>> texts) {
        this.texts = texts;
    }

    /** The English wording that is packed with the compiled model; empty when none is packed. */
    public static Words packed() {
        try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new Words(Map.of()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the wording " + RESOURCE + " cannot be read", e);
        }
    }

    /** The wording in a JSON stream: kind, id, field, text. */
    public static Words read(InputStream in) throws IOException {
        return new Words(WordsReader.read(in));
    }

    /** One text. */
    public Optional<String> find(String kind, String id, String field) {
        return Optional.ofNullable(texts.getOrDefault(kind, Map.of()).getOrDefault(id, Map.of()).get(field));
    }

    private String or(String kind, String id, String field, String otherwise) {
        return find(kind, id, field).orElse(otherwise);
    }

    /** An id read as words. */
    public static String spelled(String id) {
        return id.replace('-', ' ');
    }

    /** Name of a target, as a clinician knows it. */
    public String target(String id) {
        return or("targets", id, "name", spelled(id));
    }

    /** A target in plain words. */
    public String plainTarget(String id) {
        return or("targets", id, "plain", target(id));
    }

    /** Name of a region. */
    public String region(String id) {
        return or("regions", id, "name", spelled(id));
    }

    /** Name of a finding. */
    public String finding(String id) {
        return or("findings", id, "name", spelled(id));
    }

    /** The question that asks for a finding. */
    public String question(String id) {
        return or("findings", id, "question", "Is there this: " + finding(id) + "?");
    }

    /** Why a finding is asked. */
    public Optional<String> why(String id) {
        return find("findings", id, "why");
    }

    /** How a finding is tried or examined. */
    public Optional<String> how(String id) {
        return find("findings", id, "how");
    }

    /** What counts as present. */
    public Optional<String> counts(String id) {
        return find("findings", id, "positive");
    }

    /** Why a red flag matters. */
    public String flagReason(String id) {
        return or("red-flags", id, "reason", spelled(id));
    }

    /** What a red flag asks the person to do. */
    public Optional<String> flagAction(String id) {
        return find("red-flags", id, "action");
    }

    /** What to do at one level of urgency. */
    public Optional<String> advice(Disposition disposition) {
        return safetyNet(disposition.id());
    }

    /** When to get help. */
    public Optional<String> safetyNet(String id) {
        return find("safety-net", id, "text");
    }

    /** What a guideline says about one treatment; {@code kind} stands in when there is no wording. */
    public String treatment(String id, String kind) {
        return or("treatments", id, "text", spelled(kind));
    }

    /** Name of an exercise. */
    public String exercise(String id) {
        return or("exercises", id, "name", spelled(id));
    }

    /** How an exercise is done. */
    public Optional<String> exerciseHow(String id) {
        return find("exercises", id, "how");
    }

    /** When to stop an exercise. */
    public Optional<String> exerciseStop(String id) {
        return find("exercises", id, "stop_if");
    }

    /** What is said about something that may have led to the pain. */
    public String contributor(String findingId) {
        return or("contributors", findingId, "text", finding(findingId));
    }
}
