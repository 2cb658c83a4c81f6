package org.workways.app.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.workways.app.answer.Goals;
import org.workways.app.demand.DemandAnswer;
import org.workways.app.demand.DemandAnswer.Called;
import org.workways.app.demand.DemandData;
import org.workways.app.demand.DemandNames;
import org.workways.app.demand.DemandNote;
import org.workways.app.demand.DemandOverview;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ConceptId;
import org.workways.concept.UserException;
import org.workways.demand.Cut;

/// The counts behind the pages about demand, read once and again when more adverts were imported. Threads share it.
final class Demands {
    private final Wiring wiring;
    private final DemandNames names;
    private Optional<Held> held = Optional.empty();

    /// What was read, and what was made of it when somebody asked.
    private final class Held {
        private final String stamp;
        private final DemandData data;
        private final ConcurrentMap<ConceptId, Optional<DemandNote>> notes = new ConcurrentHashMap<>();
        private Optional<DemandOverview> overview = Optional.empty();

        /// @param stamp of what was imported when this is read
        Held(String stamp) {
            this.stamp = stamp;
            this.data = DemandData.of(wiring);
        }

        Optional<DemandNote> note(ConceptId job) {
            return notes.computeIfAbsent(job, id -> DemandNote.of(data, id));
        }

        synchronized DemandOverview overview() {
            var known = overview.orElseGet(() -> DemandOverview.of(data, names));
            overview = Optional.of(known);
            return known;
        }
    }

    Demands(Wiring wiring) {
        this.wiring = wiring;
        this.names = new DemandNames(wiring);
    }

    DemandOverview overview() {
        return held().overview();
    }

    /// Why nothing has that id, and what is near.
    UserException refused(String id) {
        return names.refused(id);
    }

    Optional<Called> find(String id) {
        return names.find(id);
    }

    DemandAnswer answer(Called called) {
        return DemandAnswer.of(held().data, called, Cut.ALL, names);
    }

    /// Whether adverts ask for it.
    boolean has(ConceptId id) {
        return DemandData.isCounted(wiring) && held().data.snapshot().kind(id).isPresent();
    }

    /// A goal, with how often it is asked for if that is counted.
    Goals.Resolved beside(Goals.Resolved target) {
        if (!DemandData.isCounted(wiring)) return target; // the plan is worth more than the remark
        return held().note(target.goal().id())
                .map(found -> target.with(found.note(), found.data()))
                .orElse(target);
    }

    private synchronized Held held() {
        var stamp = DemandData.stamp(wiring);
        var current = held.filter(one -> one.stamp.equals(stamp)).orElseGet(() -> new Held(stamp));
        held = Optional.of(current);
        return current;
    }
}
