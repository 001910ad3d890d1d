package org.whence.compiler.fit;

/**
 * How well the fitted figures explain one row.
 *
 * @param row id of the row
 * @param finding the finding
 * @param quantity what was compared
 * @param observed the row's own figure: a share, or a likelihood ratio
 * @param predicted what the model says
 * @param standardised difference on the fitting scale over its standard deviation, between-study spread included
 */
public record Residual(String row, String finding, String quantity, double observed, double predicted, double standardised) {}
