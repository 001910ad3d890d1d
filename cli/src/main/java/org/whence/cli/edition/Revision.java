package org.whence.cli.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A revision of the repository around the current folder.
 *
 * @param repository top folder of the repository
 * @param commit hash of the commit
 */
record Revision(String repository, String commit) {
    /** The folder of the repository that holds the rows. */
    static final String FOLDER = "knowledge";

    /** The revision of this name, unless there is no such revision, no repository or no git. */
    static Optional<Revision> named(String word) throws IOException {
        if (word.startsWith("-") || word.isBlank()) {
            return Optional.empty();
        }
        Optional<String> repository = said("git", "rev-parse", "--show-toplevel");
        Optional<String> commit = said("git", "rev-parse", "--verify", "--quiet", word + "^{commit}");
        return repository.isEmpty() ? Optional.empty() : commit.map(hash -> new Revision(repository.get(), hash));
    }

    /** Unpacks its rows; false when it has none. */
    boolean unpack(Path into) throws IOException {
        Process git = started(List.of("git", "-C", repository, "archive", "--format=zip", commit, FOLDER));
        boolean any = unzip(git.getInputStream(), into);
        return succeeded(git) && any;
    }

    private static boolean unzip(InputStream stream, Path into) throws IOException {
        boolean any = false;
        try (ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                unzip(entry, zip, into.resolve(entry.getName()).normalize(), into);
            }
            // The list of contents at its end is read too: git fails when nobody takes it.
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return any;
    }

    private static void unzip(ZipEntry entry, InputStream content, Path to, Path into) throws IOException {
        if (!to.startsWith(into)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(to);
        } else {
            Files.createDirectories(to.getParent());
            Files.copy(content, to);
        }
    }

    /** The one line a command says, when it succeeds. */
    private static Optional<String> said(String... command) throws IOException {
        try {
            Process process = started(List.of(command));
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return succeeded(process) ? Optional.of(line) : Optional.empty();
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
    }

    private static Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static boolean succeeded(Process process) throws IOException {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        }
    }
}
