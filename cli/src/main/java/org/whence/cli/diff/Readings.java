package org.whence.cli.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whence.Whence;
import org.whence.cli.cases.CaseFile;
import org.whence.cli.cases.CaseFolder;
import org.whence.cli.cases.CaseReader;
import org.whence.cli.cases.Fault;
import org.whence.cli.cases.InvalidCaseException;
import org.whence.knowledge.Model;
import org.whence.observation.Observations;

/** Reads every case of a folder in the words of two models, and asks both about it. */
final class Readings {
    private final Model before;
    private final Model after;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** One case in the words of both. */
    private record Reading(String id, Observations before, Observations after) {}

    private Readings(Model before, Model after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Reads a folder.
     *
     * @throws InvalidCaseException when the new model has no words for a case; carries every fault
     */
    static Readings of(Model before, Model after, CaseFolder folder) throws IOException, InvalidCaseException {
        Readings readings = new Readings(before, after);
        for (Path file : folder.files()) {
            readings.read(folder, file);
        }
        if (!readings.faults.isEmpty()) {
            throw new InvalidCaseException(readings.faults);
        }
        return readings;
    }

    private void read(CaseFolder folder, Path file) throws IOException {
        try {
            CaseFile now = folder.read(file, CaseReader.ofFindingsIn(after));
            read(now, folder, file);
        } catch (InvalidCaseException e) {
            faults.addAll(e.faults());
        }
    }

    private void read(CaseFile now, CaseFolder folder, Path file) throws IOException {
        try {
            CaseFile then = folder.read(file, CaseReader.ofFindingsIn(before));
            readings.add(new Reading(now.id(), then.observations(before), now.observations(after)));
        } catch (InvalidCaseException e) {
            unreadable.add(new Unreadable(now.id(), e.faults().get(0).message()));
        }
    }

    /** What both say to every case that both can read. */
    List<CaseDiff> answered() {
        Whence old = Whence.from(before);
        Whence fresh = Whence.from(after);
        return readings.parallelStream().map(reading -> answered(reading, old, fresh)).toList();
    }

    private CaseDiff answered(Reading reading, Whence old, Whence fresh) {
        Outcome then = Outcome.of(old, reading.before()).renamed(after::living);
        return new CaseDiff(reading.id(), then, Outcome.of(fresh, reading.after()));
    }

    /** The cases that the old model has no words for. */
    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
