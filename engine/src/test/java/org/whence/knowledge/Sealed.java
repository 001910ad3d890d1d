package org.whence.knowledge;

import java.util.zip.CRC32;

/** Gives a changed file the checksum that fits it, so that what lies behind the checksum is tested too. */
final class Sealed {
    private static final int CRC_AT = 8;
    private static final int CRC_ENDS = 12;

    private Sealed() {}

    static byte[] again(byte[] file) {
        byte[] sealed = file.clone();
        CRC32 crc = new CRC32();
        crc.update(sealed, CRC_ENDS, sealed.length - CRC_ENDS);
        for (int i = 0; i < CRC_ENDS - CRC_AT; i++) {
            sealed[CRC_AT + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
        return sealed;
    }
}
