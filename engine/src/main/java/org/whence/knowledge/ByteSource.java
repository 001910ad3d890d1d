package org.whence.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link ByteSink} wrote, and says clearly when the bytes end too soon. */
final class ByteSource {
    /** A whole number takes at most five groups of seven bits, of which the last holds three. */
    private static final int LAST_SHIFT = 28;

    private static final int LAST_OCTET = 7;
    private static final Boolean[] FLAGS = {false, true};

    private final byte[] bytes;
    private int position;
    private String[] strings = new String[0];

    ByteSource(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    void readStrings() {
        strings = new String[size()];
        for (int i = 0; i < strings.length; i++) {
            int size = size();
            strings[i] = new String(bytes, position, size, StandardCharsets.UTF_8);
            position += size;
        }
    }

    int number() {
        int value = 0;
        int shift = 0;
        int octet = octet();
        while ((octet & 0x80) != 0 && shift < LAST_SHIFT) {
            value |= (octet & 0x7F) << shift;
            shift += 7;
            octet = octet();
        }
        if (shift == LAST_SHIFT && octet > LAST_OCTET) {
            throw new ModelFormatException("the model file holds a number out of range");
        }
        return value | octet << shift;
    }

    /** How many of something follow: each takes at least one byte, so no more than there are bytes left. */
    int size() {
        int size = number();
        if (size > bytes.length - position) {
            throw new ModelFormatException("the model file ends too soon: it speaks of " + size + " parts and has " + (bytes.length - position) + " bytes left");
        }
        return size;
    }

    /** One of a few constants, by its number. */
    <T> T oneOf(T[] constants) {
        return constant(number(), constants);
    }

    /** One of a few constants, by its index, or none of them. */
    <T> Optional<T> oneOrNone(T[] constants) {
        int index = index();
        return index < 0 ? Optional.empty() : Optional.of(constant(index, constants));
    }

    private static <T> T constant(int number, T[] constants) {
        if (number >= constants.length) {
            throw new ModelFormatException("the model file names number " + number + " of only " + constants.length + " possible kinds");
        }
        return constants[number];
    }

    boolean flag() {
        return oneOf(FLAGS);
    }

    int index() {
        return number() - 1;
    }

    double real() {
        long high = word();
        long low = word();
        return Double.longBitsToDouble(high << 32 | low & 0xFFFFFFFFL);
    }

    int word() {
        return octet() << 24 | octet() << 16 | octet() << 8 | octet();
    }

    String text() {
        int index = number();
        if (index >= strings.length) {
            throw new ModelFormatException("the model file names a string it does not hold");
        }
        return strings[index];
    }

    <T> List<T> list(Supplier<T> readOne) {
        int size = size();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(readOne.get());
        }
        return List.copyOf(items);
    }

    boolean atEnd() {
        return position == bytes.length;
    }

    private int octet() {
        if (position >= bytes.length) {
            throw new ModelFormatException("the model file ends too soon");
        }
        return bytes[position++] & 0xFF;
    }
}
