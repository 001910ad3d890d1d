package org.whence.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whence.testing.RandomModel;

/** Bytes that are no model are refused in one way, at once, and without asking for memory the file cannot fill. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedModelTest {
    private static final int HEADER = 76;

    private final byte[] whole = ModelFormat.write(RandomModel.of(11));

    /** Whether the bytes were read; anything but a model or the one exception fails the test, an OutOfMemoryError too. */
    private static boolean isRead(byte[] bytes) {
        try {
            ModelFormat.read(bytes);
            return true;
        } catch (ModelFormatException e) {
            assertTrue(e.getMessage().length() > 10, "says why");
            return false;
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertTrue(!isRead(bytes), "was read");
    }

    @Test
    void everyPrefixIsRefused() {
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void everyPrefixIsRefusedEvenWhenItsChecksumFits() {
        for (int length = HEADER; length < whole.length; length++) {
            assertRefused(Sealed.again(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void everySingleChangedByteIsRefused() {
        Random random = new Random(1);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 + random.nextInt(255));
            assertRefused(damaged);
        }
    }

    @Test
    void randomFlipsAreRefused() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            assertRefused(flipped(whole, 1 + random.nextInt(8), 0, random));
        }
    }

    @Test
    void randomFlipsWithAFittingChecksumGiveAModelOrAreRefused() {
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 25_000; i++) {
            read += isRead(Sealed.again(flipped(whole, 1 + random.nextInt(4), HEADER, random))) ? 1 : 0;
        }
        assertTrue(read > 0 && read < 25_000, "both happen: " + read + " of 25000 were read");
    }

    @Test
    void whatIsReadDespiteDamageIsAModelThatKeepsItsShape() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Sealed.again(flipped(whole, 1, HEADER, random));
            if (isRead(damaged)) {
                byte[] again = ModelFormat.write(ModelFormat.read(damaged));
                assertArrayEquals(again, ModelFormat.write(ModelFormat.read(again)));
            }
        }
    }

    @Test
    void everyByteAtItsExtremesGivesAModelOrIsRefused() {
        for (int i = HEADER; i < whole.length; i++) {
            for (int value : new int[] {0x00, 0x7F, 0x80, 0xFF}) {
                byte[] damaged = whole.clone();
                damaged[i] = (byte) value;
                isRead(Sealed.again(damaged));
            }
        }
    }

    @Test
    void garbageIsRefused() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] garbage = new byte[random.nextInt(300)];
            random.nextBytes(garbage);
            assertRefused(garbage);
        }
    }

    @Test
    void garbageBehindATrueHeaderIsRefused() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            byte[] garbage = new byte[HEADER + random.nextInt(300)];
            random.nextBytes(garbage);
            System.arraycopy(whole, 0, garbage, 0, HEADER);
            assertRefused(Sealed.again(garbage));
        }
    }

    @Test
    void aListThatClaimsTwoThousandMillionItemsTakesNoMemoryForThem() {
        for (int at = HEADER; at < whole.length - 5; at++) {
            byte[] claims = whole.clone();
            System.arraycopy(new byte[] {-1, -1, -1, -1, 7}, 0, claims, at, 5);
            isRead(Sealed.again(claims));
        }
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        byte[] endless = Arrays.copyOf(whole, HEADER + 1000);
        Arrays.fill(endless, HEADER, endless.length, (byte) 0x80);
        endless[endless.length - 1] = 0;
        assertRefused(Sealed.again(endless));
    }

    @Test
    void theRefusalIsAnArgumentThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> ModelFormat.read(new byte[0]));
    }

    private static byte[] flipped(byte[] bytes, int flips, int from, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < flips; i++) {
            int at = from + random.nextInt(bytes.length - from);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
        }
        return Arrays.equals(damaged, bytes) ? flipped(bytes, flips, from, random) : damaged;
    }
}
