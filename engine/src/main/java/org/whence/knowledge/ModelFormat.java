package org.whence.knowledge;

import java.util.zip.CRC32;

/**
 * The file of a compiled model.
 *
 * <p>Eight bytes {@code WHENCE} 0 {@link #VERSION}; four bytes CRC-32 of all that follows; the SHA-256 of the contents as 64 hexadecimal characters; then the
 * contents: the table of strings, and the parts of {@link Model} in the order of its components. Whole numbers are groups of seven bits, lowest first; an index
 * that may be absent is stored plus one; a double is its eight bytes, highest first; a list is its length and its items. The same model gives the same bytes.
 */
public final class ModelFormat {
    /** Version of the format; a reader takes no other. */
    public static final int VERSION = 1;

    private static final byte[] MAGIC = {'W', 'H', 'E', 'N', 'C', 'E', 0, VERSION};
    private static final int CRC_BYTES = 4;
    private static final int HASH_BYTES = 64;

    private ModelFormat() {}

    /** The contents of a model, without header: what its hash is taken over. */
    public static byte[] contents(Model model) {
        return new ModelWriter().write(model);
    }

    /** The file of a model; its hash must have been set. */
    public static byte[] write(Model model) {
        byte[] hash = ascii(model.versions().hash());
        byte[] contents = contents(model);
        CRC32 crc = new CRC32();
        crc.update(hash, 0, hash.length);
        crc.update(contents, 0, contents.length);
        ByteSink sink = new ByteSink();
        sink.raw(MAGIC, MAGIC.length);
        sink.word((int) crc.getValue());
        sink.raw(hash, HASH_BYTES);
        sink.raw(contents, contents.length);
        return sink.toBytes();
    }

    /**
     * The model in these bytes.
     *
     * @throws ModelFormatException when they are not a whole model of this version
     */
    public static Model read(byte[] bytes) {
        int start = MAGIC.length + CRC_BYTES;
        if (bytes.length < start + HASH_BYTES) {
            throw new ModelFormatException("not a Whence model: only " + bytes.length + " bytes");
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[i] != MAGIC[i]) {
                throw new ModelFormatException(
                        i == MAGIC.length - 1
                                ? "a Whence model of format " + bytes[i] + "; this engine reads format " + VERSION
                                : "not a Whence model");
            }
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, start, bytes.length - start);
        if (new ByteSource(bytes, MAGIC.length).word() != (int) crc.getValue()) {
            throw new ModelFormatException("the model file is damaged: its checksum does not fit");
        }
        StringBuilder hash = new StringBuilder();
        for (int i = 0; i < HASH_BYTES; i++) {
            hash.append((char) bytes[start + i]);
        }
        return new ModelReader(new ByteSource(bytes, start + HASH_BYTES)).read(hash.toString());
    }

    private static byte[] ascii(String hash) {
        if (hash.length() != HASH_BYTES) {
            throw new IllegalArgumentException("a hash of " + HASH_BYTES + " hexadecimal characters is needed");
        }
        byte[] bytes = new byte[HASH_BYTES];
        for (int i = 0; i < HASH_BYTES; i++) {
            bytes[i] = (byte) hash.charAt(i);
        }
        return bytes;
    }
}
