package org.whence.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** Writes beside the file first and then moves, so that a crash leaves the old file; who may read it stays the same. */
    static void write(String text, Path file) throws IOException {
        boolean there = Files.exists(file);
        Path whole = there ? file.toRealPath() : file.toAbsolutePath();
        Path beside = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            Files.writeString(beside, text);
            if (there) {
                copyPermissions(whole, beside);
            }
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
