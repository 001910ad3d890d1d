package org.whence.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link ByteSink} wrote, and says clearly when the bytes end too soon. */
final class ByteSource {
    private final byte[] bytes;
    private int position;
    private String[] strings = new String[0];

    ByteSource(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    void readStrings() {
        strings = new String[number()];
        for (int i = 0; i < strings.length; i++) {
            int size = number();
            if (size > bytes.length - position) {
                throw new ModelFormatException("the model file ends inside a string");
            }
            strings[i] = new String(bytes, position, size, StandardCharsets.UTF_8);
            position += size;
        }
    }

    int number() {
        int value = 0;
        int shift = 0;
        int octet = octet();
        while ((octet & 0x80) != 0) {
            value |= (octet & 0x7F) << shift;
            shift += 7;
            octet = octet();
        }
        int result = value | octet << shift;
        if (result < 0) {
            throw new ModelFormatException("the model file holds a number out of range");
        }
        return result;
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
        int size = number();
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
