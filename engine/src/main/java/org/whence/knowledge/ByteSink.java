package org.whence.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Growing bytes with the few shapes the model's file is made of; every string is stored once. */
final class ByteSink {
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private final Map<String, Integer> strings = new HashMap<>();
    private final List<String> stringsInOrder = new ArrayList<>();

    /** A whole number from 0, in groups of seven bits, lowest first. */
    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            octet(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        octet(rest);
    }

    /** A whole number from −1. */
    void index(int value) {
        number(value + 1);
    }

    /** A double as its eight bytes, highest first. */
    void real(double value) {
        long bits = Double.doubleToLongBits(value);
        int high = (int) (bits >>> 32);
        int low = (int) bits;
        word(high);
        word(low);
    }

    /** Four bytes, highest first. */
    void word(int value) {
        octet(value >>> 24);
        octet(value >>> 16);
        octet(value >>> 8);
        octet(value);
    }

    /** A string, as its number in the table of strings. */
    void text(String value) {
        Integer known = strings.get(value);
        if (known == null) {
            known = strings.size();
            strings.put(value, known);
            stringsInOrder.add(value);
        }
        number(known);
    }

    /** A list: its length, then each item. */
    <T> void list(Iterable<T> items, int size, Consumer<T> writeOne) {
        number(size);
        items.forEach(writeOne);
    }

    /** A list: its length, then each item. */
    <T> void list(List<T> items, Consumer<T> writeOne) {
        list(items, items.size(), writeOne);
    }

    /** The table of strings followed by everything written so far. */
    byte[] withStrings() {
        ByteSink all = new ByteSink();
        all.number(stringsInOrder.size());
        for (String s : stringsInOrder) {
            byte[] encoded = s.getBytes(StandardCharsets.UTF_8);
            all.number(encoded.length);
            all.raw(encoded, encoded.length);
        }
        all.raw(bytes, length);
        return all.toBytes();
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void raw(byte[] source, int count) {
        for (int i = 0; i < count; i++) {
            octet(source[i]);
        }
    }

    private void octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }
}
