package org.whence.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * In sums and products the composite operand stands on the left.
 *
 * <p>TeaVM's JavaScript back end drops the parentheses of doubles: {@code a * (b * c)} becomes {@code a * b * c} and {@code a + (b - c)} becomes {@code a + b - c},
 * which rounds otherwise. Neither a temporary used once nor a small method helps, since both are folded back into the expression; through those the right operand
 * must not be a sum added or a product multiplied.
 */
class ArithmeticOrderTest {
    private static final Set<Integer> SUMS = Set.of(Opcodes.DADD, Opcodes.DSUB);
    private static final Set<Integer> PRODUCTS = Set.of(Opcodes.DMUL, Opcodes.DDIV);
    private static final Set<Integer> COMPOSITES = Set.of(Opcodes.DADD, Opcodes.DSUB, Opcodes.DMUL, Opcodes.DDIV, Opcodes.DNEG);

    /** Where values come from; with {@code through}, a copy from a local variable comes from what was stored there. */
    private static final class Sources extends SourceInterpreter {
        private final boolean through;

        Sources(boolean through) {
            super(Opcodes.ASM9);
            this.through = through;
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return through ? value : super.copyOperation(instruction, value);
        }
    }

    /** One method with the origin of every value in it. */
    private static final class Method {
        private final ClassNode owner;
        private final MethodNode node;
        private final Frame<SourceValue>[] direct;
        private final Frame<SourceValue>[] through;
        private final Map<AbstractInsnNode, Integer> loads = new HashMap<>();

        Method(ClassNode owner, MethodNode node) {
            this.owner = owner;
            this.node = node;
            this.direct = frames(false);
            this.through = frames(true);
            for (int i = 0; i < through.length; i++) {
                AbstractInsnNode instruction = node.instructions.get(i);
                if (instruction.getOpcode() == Opcodes.DLOAD && through[i] != null) {
                    through[i].getLocal(((VarInsnNode) instruction).var).insns.forEach(origin -> loads.merge(origin, 1, Integer::sum));
                }
            }
        }

        private Frame<SourceValue>[] frames(boolean throughLocals) {
            try {
                return new Analyzer<>(new Sources(throughLocals)).analyze(owner.name, node);
            } catch (AnalyzerException e) {
                throw new IllegalStateException(owner.name + "." + node.name, e);
            }
        }

        private String name() {
            return owner.name + "." + node.name + node.desc;
        }

        private Set<AbstractInsnNode> directly(int i) {
            return direct[i].getStack(direct[i].getStackSize() - 1).insns;
        }

        /** What is on top of the stack, seen through temporaries that are used once. */
        private Set<AbstractInsnNode> folded(int i) {
            Set<AbstractInsnNode> folded = new HashSet<>();
            for (AbstractInsnNode origin : through[i].getStack(through[i].getStackSize() - 1).insns) {
                if (loads.getOrDefault(origin, 0) <= 1) {
                    folded.add(origin);
                }
            }
            return folded;
        }

        private boolean isReached(int i) {
            return direct[i] != null;
        }
    }

    private static List<Method> methods(List<ClassNode> classes) {
        List<Method> methods = new ArrayList<>();
        for (ClassNode owner : classes) {
            owner.methods.forEach(node -> methods.add(new Method(owner, node)));
        }
        return methods;
    }

    /** What each method that returns a double returns: the operations its result may come from. */
    private static Map<String, Set<Integer>> results(List<Method> methods) {
        Map<String, Set<Integer>> results = new HashMap<>();
        for (Method method : methods) {
            Set<Integer> operations = new HashSet<>();
            for (int i = 0; i < method.direct.length; i++) {
                if (method.node.instructions.get(i).getOpcode() == Opcodes.DRETURN && method.isReached(i)) {
                    method.folded(i).forEach(origin -> operations.add(origin.getOpcode()));
                }
            }
            results.put(method.name(), operations);
        }
        return results;
    }

    /** The places that break the rule. */
    private static List<String> wrong(List<Method> methods) {
        Map<String, Set<Integer>> results = results(methods);
        List<String> wrong = new ArrayList<>();
        for (Method method : methods) {
            for (int i = 0; i < method.direct.length; i++) {
                if (isSumOrProduct(method, i) && isWrong(method, i, results)) {
                    wrong.add(method.name() + " line " + line(method.node.instructions.get(i)));
                }
            }
        }
        return wrong;
    }

    private static boolean isSumOrProduct(Method method, int i) {
        int code = method.node.instructions.get(i).getOpcode();
        return (code == Opcodes.DADD || code == Opcodes.DMUL) && method.isReached(i);
    }

    private static boolean isWrong(Method method, int i, Map<String, Set<Integer>> results) {
        Set<Integer> regrouping = method.node.instructions.get(i).getOpcode() == Opcodes.DADD ? SUMS : PRODUCTS;
        return method.directly(i).stream().anyMatch(origin -> COMPOSITES.contains(origin.getOpcode()))
                || method.folded(i).stream().anyMatch(origin -> regrouping.contains(origin.getOpcode()) || returnsOneOf(origin, regrouping, results));
    }

    private static boolean returnsOneOf(AbstractInsnNode origin, Set<Integer> operations, Map<String, Set<Integer>> results) {
        return origin instanceof MethodInsnNode call
                && results.getOrDefault(call.owner + "." + call.name + call.desc, Set.of()).stream().anyMatch(operations::contains);
    }

    private static int line(AbstractInsnNode instruction) {
        for (AbstractInsnNode at = instruction; at != null; at = at.getPrevious()) {
            if (at instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return -1;
    }

    @Test
    void noSumOrProductHasACompositeOnItsRight() {
        List<Method> methods = methods(EngineClasses.read());
        long seen = methods.stream().mapToLong(m -> IntStream.range(0, m.direct.length).filter(i -> isSumOrProduct(m, i)).count()).sum();
        assertTrue(seen > 120, "only " + seen + " sums and products seen");
        List<String> wrong = wrong(methods);
        assertTrue(wrong.isEmpty(), () -> "composite on the right:\n" + String.join("\n", wrong));
    }

    /** Expressions of which exactly those named wrong must be found. */
    static final class Samples {
        private Samples() {}

        static double rightSum(double a, double b, double c) {
            return a * b + c;
        }

        static double rightProduct(double a, double b, double c) {
            return (a + b) * c;
        }

        static double rightAdded(double a, double b) {
            double product = a * b;
            return a + product;
        }

        static double rightUsedTwice(double a, double b) {
            double square = b * b;
            return a / square * square;
        }

        static double rightCall(double a, double b, double c) {
            return a * rightAdded(b, c) + rightProduct(a, b, c);
        }

        static double wrongSum(double a, double b, double c) {
            return a + (b - c);
        }

        static double wrongProduct(double a, double b, double c) {
            return a * (b / c);
        }

        static double wrongMixed(double a, double b, double c) {
            return a + b * c;
        }

        static double wrongCompound(double a, double b, double c) {
            double e = a;
            e += b - c;
            return e;
        }

        static double wrongThroughATemporary(double a, double b, double c) {
            double difference = b - c;
            return a + difference;
        }

        static double wrongThroughAMethod(double a, double b, double c) {
            return a * rightProduct(a, b, c);
        }

        static double wrongNegated(double a, double b) {
            return a * -b;
        }
    }

    @Test
    void theTestFindsWhatItIsMeantToFind() throws Exception {
        ClassNode samples = new ClassNode();
        new ClassReader(Samples.class.getName()).accept(samples, 0);
        List<String> wrong = wrong(methods(List.of(samples)));
        List<String> expected = samples.methods.stream().map(m -> m.name).filter(name -> name.startsWith("wrong")).sorted().toList();
        assertEquals(expected, wrong.stream().map(w -> w.substring(w.lastIndexOf('.') + 1, w.indexOf('('))).sorted().toList());
    }
}
