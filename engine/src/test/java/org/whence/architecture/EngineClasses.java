package org.whence.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.whence.Whence;

/** The engine's own classes as compiled, without the tests'. */
final class EngineClasses {
    private EngineClasses() {}

    /** Every class of the engine, module-info excepted. */
    static List<ClassNode> read() {
        try (Stream<Path> files = Files.walk(folder())) {
            List<ClassNode> classes = new ArrayList<>();
            for (Path file : files.filter(EngineClasses::isClass).sorted().toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                classes.add(node);
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they lie. */
    static Path folder() {
        try {
            return Path.of(Whence.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class");
    }
}
