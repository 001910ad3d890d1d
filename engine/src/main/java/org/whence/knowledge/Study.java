package org.whence.knowledge;

/**
 * Who measured, and where it was read.
 *
 * @param id stable id
 * @param citation short citation
 * @param link DOI, PMID or address
 */
public record Study(String id, String citation, String link) {}
