package org.workways.app.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.workways.app.audit.AuditAnswer;
import org.workways.app.audit.Audited;
import org.workways.app.audit.Syllabi;
import org.workways.audit.ProposalLimits;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.recognise.Document;

/// What was found in syllabi that people brought, in memory only and for a while: the last that somebody looked at.
/// They are gone when the server stops.
final class Audits {
    private static final int MOST = 20;
    private static final int KEY_BYTES = 16;

    private final Desk desk;
    private final SecureRandom random = new SecureRandom();
    private final Kept<Audited> answers = new Kept<>(MOST);

    Audits(Desk desk) {
        this.desk = desk;
    }

    /// Each file is read in a process of its own; one that cannot be is told and stops no other.
    /// @return the key of the answer
    /// @throws UserException if no file can be read, or a job is not known
    String add(List<MultipartFile> files, Collection<String> jobs) throws IOException {
        var documents = new ArrayList<Document>();
        var leftOut = new ArrayList<ImportIssue>();
        for (var file : files) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("file");
            try {
                documents.add(desk.upload(name, file.getBytes()));
            } catch (UserException e) {
                leftOut.add(Syllabi.leftOut(name, e));
            }
        }
        var syllabi = Syllabi.of(documents, leftOut);
        var answer = desk.turns().taken(() -> audited(syllabi, jobs));
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        answers.put(key, answer);
        return key;
    }

    private Audited audited(Syllabi syllabi, Collection<String> jobs) {
        var answer = AuditAnswer.of(desk.wiring(), syllabi, jobs, desk.today());
        return Audited.of(desk.wiring(), answer, ProposalLimits.USUAL, desk.today());
    }

    /// @throws UnknownException if there is none of that key
    Audited of(String key) {
        return answers.find(key)
                .orElseThrow(() -> new UnknownException(new UserException(
                        "The audit of this address is no longer held.",
                        "Audits are kept in memory only, and for a while: bring the syllabi again.")));
    }
}
