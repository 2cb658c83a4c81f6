package org.workways.recognise;

import java.util.OptionalInt;

/// A school, an apprenticeship or a course of study that a CV lists.
/// @param degree what it leads to, as written: `MSc`, `Ausbildung`; empty if the line names none
/// @param field  what was studied, as written: `mechatronics`; empty if the line does not say
/// @param year   the last that the line names
public record Education(String degree, String field, OptionalInt year, Sentence sentence) {}
