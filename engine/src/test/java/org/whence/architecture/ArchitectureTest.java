package org.whence.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The engine needs nothing but the language, each package sees only what stands to its left, and nothing in it can give two machines two answers. */
class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter().importPath(EngineClasses.folder());
    private static final String ROOT = "org.whence";
    /** From left to right; each may use those before it, except that the two of a pair of siblings never see each other. */
    private static final List<String> ORDER =
            List.of("probability", "knowledge", "observation", "explanation", "triage", "inference", "inquiry", "plan");

    private static final Set<String> SIBLINGS = Set.of("probability knowledge", "observation explanation");
    private static final Set<String> BOXES = Set.of("java/lang/Double", "java/lang/Integer", "java/lang/Boolean");
    private static final Set<String> EXACT = Set.of("sqrt", "min", "max", "abs", "rint");

    @Test
    void theTestsSeeTheWholeEngine() {
        assertTrue(ENGINE.size() > 60, "only " + ENGINE.size() + " classes");
        Set<String> packages = ENGINE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = ORDER.stream().map(name -> ROOT + "." + name).collect(Collectors.toCollection(TreeSet::new));
        expected.add(ROOT);
        packages.remove("");
        assertEquals(expected, packages, "a new package needs its place in the order");
        assertTrue(ENGINE.stream().noneMatch(c -> c.getSimpleName().endsWith("Test")), "the tests are not the engine");
    }

    @Test
    void onlyTheLanguageAndTheEngineItselfAreUsed() {
        classes().should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.whence..")
                .or(describe("a primitive", JavaClass::isPrimitive))
                .or(describe("an array", JavaClass::isArray)))
                .check(ENGINE);
    }

    @Test
    void eachPackageSeesOnlyWhatStandsToItsLeft() {
        for (int right = 0; right < ORDER.size(); right++) {
            List<String> hidden = new ArrayList<>(List.of(ROOT));
            for (int other = 0; other < ORDER.size(); other++) {
                boolean siblings = other < right && SIBLINGS.contains(ORDER.get(other) + " " + ORDER.get(right));
                if (other > right || siblings) {
                    hidden.add(ROOT + "." + ORDER.get(other) + "..");
                }
            }
            noClasses().that().resideInAPackage(ROOT + "." + ORDER.get(right) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(hidden.toArray(new String[0]))
                    .check(ENGINE);
        }
    }

    @Test
    void theOrderIsNotWiderThanItNeedsToBe() {
        Set<String> uses = ENGINE.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getOriginClass().getPackageName() + " > " + d.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        for (String expected : List.of("observation > knowledge", "triage > observation", "inference > triage", "inquiry > inference", "plan > inference")) {
            String[] pair = expected.split(" > ");
            assertTrue(uses.contains(ROOT + "." + pair[0] + " > " + ROOT + "." + pair[1]), "the rules bite: " + expected);
        }
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("org.whence.(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void triageNeverSeesAProbability() {
        noClasses().that().resideInAPackage("org.whence.triage..").should().dependOnClassesThat(resideInAPackage("org.whence.probability..")).check(ENGINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "java.time..", "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.lang.reflect..", "java.math..", "java.text..",
        "java.util.concurrent..", "java.util.logging..", "java.util.regex..", "java.security..", "java.sql.."
    })
    void thesePartsOfTheLanguageStayOutside(String outside) {
        noClasses().should().dependOnClassesThat(resideInAPackage(outside)).check(ENGINE);
    }

    @ParameterizedTest
    @ValueSource(classes = {
        java.util.Random.class, java.util.SplittableRandom.class, java.util.UUID.class, java.util.Date.class, java.util.Formatter.class,
        java.util.Scanner.class, Thread.class, ThreadLocal.class, Runtime.class, Process.class, ClassLoader.class, StrictMath.class
    })
    void theseClassesStayOutside(Class<?> outside) {
        noClasses().should().dependOnClassesThat(describe(outside.getName(), c -> c.isEquivalentTo(outside))).check(ENGINE);
    }

    @Test
    void nothingAsksForTheClockTheMachineOrTheFormatter() {
        noClasses().should().callMethodWhere(describe("clock, environment, streams, formatting or reflection", ArchitectureTest::isForbidden)).check(ENGINE);
    }

    private static boolean isForbidden(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        return switch (owner) {
            case "java.lang.System" -> !name.equals("arraycopy");
            case "java.lang.String" -> name.equals("format") || name.equals("formatted") || name.equals("matches");
            case "java.lang.Class" -> !name.equals("desiredAssertionStatus");
            case "java.lang.Object" -> name.equals("hashCode") && call.getTargetOwner().isEquivalentTo(Object.class);
            default -> name.equals("parallelStream") || name.equals("parallel");
        };
    }

    @Test
    void ofTheArithmeticOnlyWhatIsExactEverywhereIsUsed() {
        noClasses().should().callMethodWhere(describe("a function of Math whose last bit may differ", call ->
                call.getTargetOwner().isEquivalentTo(Math.class) && !EXACT.contains(call.getName()))).check(ENGINE);
    }

    @Test
    void noRemainderOfDoublesAndNoFloats() {
        for (ClassNode node : EngineClasses.read()) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    int code = instruction.getOpcode();
                    boolean single = code >= Opcodes.FCONST_0 && code <= Opcodes.FCONST_2 || code == Opcodes.FLOAD || code == Opcodes.D2F;
                    assertTrue(code != Opcodes.DREM && !single, node.name + "." + method.name);
                }
            }
        }
    }

    @Test
    void nullIsAllButAbsent() {
        int nulls = 0;
        int methods = 0;
        for (ClassNode node : EngineClasses.read()) {
            for (MethodNode method : node.methods) {
                methods++;
                for (AbstractInsnNode instruction : method.instructions) {
                    nulls += instruction.getOpcode() == Opcodes.ACONST_NULL ? 1 : 0;
                }
            }
        }
        assertTrue(methods > 300, "only " + methods + " methods seen");
        assertTrue(nulls * 100 < methods, nulls + " nulls in " + methods + " methods");
    }

    @Test
    void nothingIsMutableInAStaticField() {
        for (ClassNode node : EngineClasses.read()) {
            node.fields.stream().filter(f -> (f.access & Opcodes.ACC_STATIC) != 0).forEach(f ->
                    assertTrue((f.access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) != 0, node.name + "." + f.name));
        }
    }

    @Test
    void everyFieldIsFinalExceptInWhatCollects() {
        Set<String> collectors = Set.of("org/whence/knowledge/ByteSink", "org/whence/knowledge/ByteSource", "org/whence/observation/Observations$Builder");
        for (ClassNode node : EngineClasses.read()) {
            if (!collectors.contains(node.name)) {
                node.fields.forEach(f -> assertTrue((f.access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) != 0, node.name + "." + f.name));
            }
        }
    }

    @Test
    void theModuleRequiresOnlyTheBase() {
        ModuleDescriptor module = ModuleFinder.of(EngineClasses.folder()).findAll().iterator().next().descriptor();
        assertEquals("org.whence.engine", module.name());
        assertEquals(Set.of("java.base"), module.requires().stream().map(r -> r.name()).collect(Collectors.toSet()));
        assertEquals(ORDER.size() + 1, module.exports().size());
    }

    @Test
    void nobodyMakesBoxedNumbersByHand() {
        for (ClassNode node : EngineClasses.read()) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    boolean made = instruction instanceof TypeInsnNode t && t.getOpcode() == Opcodes.NEW;
                    boolean boxed = made && BOXES.contains(((TypeInsnNode) instruction).desc);
                    assertTrue(!boxed, node.name + "." + method.name);
                }
            }
        }
    }
}
