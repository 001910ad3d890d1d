package org.whence.cli.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The bytes of a case file turned into text; refuses at once what cannot be one. */
final class CaseBytes {
    /** Nobody's findings take more; a larger file is a mistake. */
    static final int MOST = 10_000_000;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int UTF_16_MARK = 0xFE + 0xFF;

    private CaseBytes() {}

    static String text(byte[] bytes, Faults faults) throws InvalidCaseException {
        if (bytes.length > MOST) {
            throw faults.stop(0, "larger than 10 MB; a case is one person's findings, a few kilobytes");
        }
        if (startsAsUtf16(bytes)) {
            throw faults.stop(1, "written in UTF-16; allowed: UTF-8, so save it again as UTF-8");
        }
        refuseBinary(bytes, faults);
        String text = decoded(withoutMark(bytes), faults);
        if (text.isBlank()) {
            throw faults.stop(0, "the file is empty; the least a case can be is: person: {}");
        }
        refuseUnprintable(text, faults);
        return text;
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == UTF_16_MARK;
    }

    private static void refuseBinary(byte[] bytes, Faults faults) throws InvalidCaseException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw faults.stop(lineAt(bytes, i), "not text (a zero byte); allowed: YAML or JSON in UTF-8");
            }
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static String decoded(byte[] bytes, Faults faults) throws InvalidCaseException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            throw faults.stop(lineAt(bytes, in.position()), "not UTF-8 (" + hex(bytes[in.position()]) + "); save it again as UTF-8");
        }
    }

    private static void refuseUnprintable(String text, Faults faults) throws InvalidCaseException {
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                throw faults.stop(line, String.format("not text (character U+%04X); allowed: YAML or JSON in UTF-8", character));
            }
            line += character == '\n' ? 1 : 0;
        }
    }

    private static String hex(byte value) {
        return String.format("byte %02X", value & 0xFF);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
