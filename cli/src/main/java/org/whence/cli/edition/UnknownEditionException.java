package org.whence.cli.edition;

/** A word that stands for no edition of the knowledge; the message says what is allowed. */
public final class UnknownEditionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the word and why it stands for none. */
    public UnknownEditionException(String word, String why) {
        super("'" + word + "' " + why + "; allowed: a knowledge folder, a compiled model, or a revision of this repository that has a folder "
                + Revision.FOLDER);
    }
}
