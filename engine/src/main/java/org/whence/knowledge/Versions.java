package org.whence.knowledge;

/**
 * What made an answer: printed on every one of them.
 *
 * @param engine version of the engine
 * @param knowledge version of the rows
 * @param hash SHA-256 of the compiled model's contents, in hexadecimal
 */
public record Versions(String engine, String knowledge, String hash) {
    /** Version of this engine. */
    public static final String ENGINE = "0.1.0";
}
