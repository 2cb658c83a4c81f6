package org.workways.app.audit;

import java.time.LocalDate;
import org.workways.app.wiring.Wiring;
import org.workways.audit.ProposalLimits;

/// What was found in a programme, and what could be changed.
public record Audited(AuditAnswer answer, Proposals proposals) {
    public static Audited of(Wiring wiring, AuditAnswer answer, ProposalLimits limits, LocalDate today) {
        return new Audited(answer, Proposals.of(wiring, answer, limits, today));
    }
}
