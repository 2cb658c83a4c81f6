package org.workways.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workways.app.wiring.Wiring;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.table.Row;
import org.workways.files.table.Table;
import org.workways.profile.SkillProfile;
import org.workways.taxonomy.Fact;

/// Many people from a table with the columns `id`, `skills` (as in `python:2|mqtt`) and `from` (an occupation). A row
/// that cannot be used is an issue and left out.
public final class PeopleTable {
    private static final String PSEUDONYM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /// @param id a pseudonym
    public record Entry(String id, SkillProfile profile) {}

    /// @param issues one for each row that was left out
    public record Read(List<Entry> people, List<ImportIssue> issues) {}

    private record LeftOut(String file, long row, String problem, String advice) implements ImportIssue {
        @Override
        public String message() {
            return "%s row %d: %s %s Row left out.".formatted(file, row, problem, advice);
        }
    }

    private final People people;
    private final Goals goals;
    private final Map<String, List<Fact>> origins = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PeopleTable(Wiring wiring) {
        this.people = new People(wiring, wiring.atlas().taxonomy());
        this.goals = new Goals(wiring);
    }

    /// @throws UserException if the file cannot be read or no row of it can be used
    public static Read read(Path file, Wiring wiring) {
        var table = new PeopleTable(wiring);
        Table.csv(String.valueOf(file.getFileName()))
                .requires("id")
                .allows("skills", "from")
                .read(file, table::read, table.issues::add);
        if (table.entries.isEmpty())
            throw new UserException(
                    file + " has no row that can be used.",
                    table.issues.isEmpty()
                            ? "It has the columns id, skills and from, and one row for each person."
                            : table.issues.getFirst().message());
        return new Read(table.entries, table.issues);
    }

    private void read(Row row) {
        try {
            entries.add(new Entry(id(row), profile(row)));
        } catch (UserException e) {
            issues.add(new LeftOut(row.file(), row.number(), e.problem(), e.advice()));
        }
    }

    private String id(Row row) {
        var id = row.cell("id");
        if (!id.matches(PSEUDONYM))
            throw new UserException(
                    "the id is '%s'.".formatted(id),
                    "Give a pseudonym of letters, digits, '.', '_' and '-', as in P-017, and no name or address.");
        if (!ids.add(id))
            throw new UserException("the id '%s' is there already.".formatted(id), "Give each row its own.");
        return id;
    }

    private SkillProfile profile(Row row) {
        var skills = row.cells("skills");
        var from = row.cell("from");
        if (skills.isEmpty() && from.isEmpty())
            throw new UserException(
                    "it has neither skills nor from.", "Give skills as python:2|mqtt, or an occupation in from.");
        var stated = people.profile(skills, "skills");
        if (from.isEmpty()) return stated;
        return SkillProfile.of(origins.computeIfAbsent(from, this::origin))
                .with(stated.levels().entrySet().stream()
                        .map(held -> new Fact(held.getKey(), held.getValue()))
                        .toList());
    }

    private List<Fact> origin(String name) {
        return List.copyOf(goals.named("from", name).goal().facts());
    }
}
