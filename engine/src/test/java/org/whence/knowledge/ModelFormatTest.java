package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.testing.RandomModel;

/** A model survives its file whole, and the same model has one file. */
class ModelFormatTest {
    private static final int MODELS = 200;
    private static final int VERSION_AT = 7;

    @Test
    void aModelComesBackAsItWas() {
        for (int seed = 0; seed < MODELS; seed++) {
            Model model = RandomModel.of(seed);
            assertSameModel(model, ModelFormat.read(ModelFormat.write(model)));
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        for (int seed = 0; seed < MODELS; seed++) {
            byte[] bytes = ModelFormat.write(RandomModel.of(seed));
            assertArrayEquals(bytes, ModelFormat.write(RandomModel.of(seed)));
            assertArrayEquals(bytes, ModelFormat.write(ModelFormat.read(bytes)));
        }
    }

    @Test
    void differentModelsGiveDifferentBytes() {
        assertFalse(Arrays.equals(ModelFormat.write(RandomModel.of(1)), ModelFormat.write(RandomModel.of(2))));
    }

    @Test
    void theHashIsTakenOverContentsThatDoNotHoldIt() {
        Model model = RandomModel.of(3);
        assertArrayEquals(ModelFormat.contents(model), ModelFormat.contents(model.withHash("f".repeat(64))));
        assertEquals("f".repeat(64), ModelFormat.read(ModelFormat.write(model.withHash("f".repeat(64)))).versions().hash());
    }

    @Test
    void aFileOfAnotherVersionNamesBothVersions() {
        byte[] bytes = ModelFormat.write(RandomModel.of(4));
        bytes[VERSION_AT] = 99;
        String message = assertThrows(ModelFormatException.class, () -> ModelFormat.read(bytes)).getMessage();
        assertTrue(message.contains("99") && message.contains(String.valueOf(ModelFormat.VERSION)), message);
    }

    @Test
    void aFileThatGoesOnIsRefused() {
        byte[] bytes = ModelFormat.write(RandomModel.of(5));
        byte[] longer = Sealed.again(Arrays.copyOf(bytes, bytes.length + 1));
        assertThrows(ModelFormatException.class, () -> ModelFormat.read(longer));
    }

    @Test
    void aModelWithoutItsHashIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> ModelFormat.write(RandomModel.of(6).withHash("")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
    void wholeNumbersOfEverySizeComeBack(int number) {
        ByteSink sink = new ByteSink();
        sink.number(number);
        sink.word(-number);
        ByteSource source = new ByteSource(sink.toBytes(), 0);
        assertEquals(number, source.number());
        assertEquals(-number, source.word());
        assertTrue(source.atEnd());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, 1.0, 0.1, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY})
    void realNumbersComeBackBitForBit(double number) {
        ByteSink sink = new ByteSink();
        sink.real(number);
        assertEquals(Double.doubleToLongBits(number), Double.doubleToLongBits(new ByteSource(sink.toBytes(), 0).real()));
    }

    private static void assertSameModel(Model expected, Model actual) {
        assertEquals(parts(expected), parts(actual));
        assertEquals(expected.likelihoods().size(), actual.likelihoods().size());
        for (int f = 0; f < expected.likelihoods().size(); f++) {
            Likelihood one = expected.likelihoods().get(f);
            Likelihood other = actual.likelihoods().get(f);
            assertEquals(one.targets(), other.targets());
            assertSameFigure(one.leak(), other.leak());
            for (int i = 0; i < one.figures().size(); i++) {
                assertSameFigure(one.figures().get(i), other.figures().get(i));
            }
        }
    }

    private static void assertSameFigure(Figure expected, Figure actual) {
        assertArrayEquals(expected.probabilities(), actual.probabilities());
        assertEquals(List.of(expected.spread(), expected.parameter(), expected.rows()), List.of(actual.spread(), actual.parameter(), actual.rows()));
    }

    /** Everything but the likelihoods, which hold arrays. */
    private static List<Object> parts(Model m) {
        return List.of(
                m.versions(), m.seed(), m.draws(), m.targets().list(), m.regions().list(), m.findings().list(), m.clusters(), m.settings().list(),
                m.pairs(), m.ratios(), m.redFlags(), m.thresholds(), m.treatments(), m.exercises(), m.prognoses(), m.contributors(), m.items(),
                m.studies(), m.successors());
    }
}
