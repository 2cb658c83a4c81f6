package org.workways.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;

/// Where somebody wants to go: an occupation, or what an advert asks for.
/// @param occupation empty if the goal is an advert
/// @param notes      what the user should know about it, in whole sentences
public record Goal(
        ConceptId id, String label, SortedSet<Fact> facts, Optional<Occupation> occupation, List<String> notes) {
    public Goal {
        facts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(facts));
        notes = List.copyOf(notes);
    }

    Goal with(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Goal(id, label, facts, occupation, more);
    }
}
