/** How Whence reasons: exact, deterministic, and from {@code java.base} alone. */
module org.whence.engine {
    exports org.whence;
    exports org.whence.probability;
    exports org.whence.knowledge;
    exports org.whence.observation;
    exports org.whence.explanation;
    exports org.whence.triage;
    exports org.whence.inference;
    exports org.whence.inquiry;
    exports org.whence.plan;
}
