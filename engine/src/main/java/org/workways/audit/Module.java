package org.workways.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.workways.concept.ConceptId;
import org.workways.concept.Level;
import org.workways.recognise.Mention.Matched;
import org.workways.recognise.Mention.Stance;

/// A module with what it teaches.
/// @param teachings in the order of the text
public record Module(Syllabus syllabus, List<Statement> statements, List<Teaching> teachings) {
    public Module {
        statements = List.copyOf(statements);
        teachings = List.copyOf(teachings);
    }

    /// @param mentions of skills in the text
    public static Module of(Syllabus syllabus, Collection<Matched> mentions) {
        var statements = Statements.of(syllabus.text());
        var teachings = new ArrayList<Teaching>();
        for (var mention : mentions)
            if (mention.stance() != Stance.NEGATED)
                statement(statements, mention.start())
                        .ifPresent(
                                statement -> teachings.add(teaching(syllabus, mention, titled(statement, syllabus))));
        return new Module(syllabus, statements, teachings);
    }

    /// Whether it says how it is assessed.
    public boolean isAssessed() {
        return statements.stream().anyMatch(statement -> statement.part() == Part.ASSESSMENT)
                || Statements.announced(syllabus.text()).contains(Part.ASSESSMENT);
    }

    public boolean hasOutcomes() {
        return statements.stream().anyMatch(Statement::isOutcome);
    }

    /// What the title names is content.
    private static Statement titled(Statement statement, Syllabus syllabus) {
        boolean isTitle =
                statement.part() == Part.OTHER && statement.sentence().text().contains(syllabus.title());
        return isTitle ? new Statement(statement.sentence(), Part.CONTENT, List.of()) : statement;
    }

    /// Whether it is taught here: as an outcome, or as what the module is called.
    boolean teaches(ConceptId skill) {
        return teachings.stream()
                .filter(teaching -> teaching.skill().equals(skill))
                .anyMatch(teaching -> teaching.part() == Part.OUTCOME
                        || (teaching.part() == Part.CONTENT
                                && teaching.statement().sentence().text().contains(syllabus.title())));
    }

    private static Optional<Statement> statement(List<Statement> statements, int at) {
        return statements.stream()
                .filter(statement -> statement.sentence().start() <= at
                        && at < statement.sentence().end())
                .findFirst();
    }

    private static Teaching teaching(Syllabus syllabus, Matched mention, Statement statement) {
        int start = Math.max(0, mention.start() - statement.sentence().start());
        int end = mention.end() - statement.sentence().start();
        var said = mention.level();
        var level = statement.isOutcome() ? statement.level(start).max(said) : Level.FOUNDATION;
        return new Teaching(
                syllabus,
                mention.skill(),
                level,
                statement.isOutcome() ? statement.verb(start) : Optional.empty(),
                statement,
                start,
                end,
                mention.score());
    }
}
