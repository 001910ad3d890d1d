package org.whence.knowledge;

import java.util.List;

/**
 * Findings that stay correlated when the sources are known, through one shared normal factor (Qu, Tan and Kutner 1996, Biometrics 52:797–810).
 *
 * @param id stable id
 * @param findings indices of the member findings
 * @param loadings loading β of each member
 * @param low the smallest credible loading as a multiple of β
 * @param high the largest credible loading as a multiple of β
 */
public record Cluster(String id, List<Integer> findings, List<Double> loadings, double low, double high) {}
