package org.workways.app.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workways.app.words.Words;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Fact;
import org.workways.taxonomy.Occupation;

/// Where somebody wants to go: an occupation, or what an advert asks for.
/// @param occupation empty if the goal is an advert
/// @param remarks    what the user should know about it
public record Goal(
        ConceptId id, String label, SortedSet<Fact> facts, Optional<Occupation> occupation, List<Note> remarks) {
    public Goal {
        facts = Collections.unmodifiableSortedSet(new TreeSet<>(facts));
        remarks = List.copyOf(remarks);
    }

    /// The remarks in English.
    public List<String> notes() {
        return notes(Words.ENGLISH);
    }

    /// The remarks, in whole sentences.
    public List<String> notes(Words words) {
        return remarks.stream().map(remark -> remark.in(words)).toList();
    }

    Goal with(Note remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Goal(id, label, facts, occupation, more);
    }
}
