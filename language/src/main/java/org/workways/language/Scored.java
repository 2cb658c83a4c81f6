package org.workways.language;

/// A label found for a text.
/// @param index      its place in the list the [LabelVectors] were made of
/// @param similarity cosine, in [-1, 1] but for rounding
public record Scored(int index, float similarity) {}
