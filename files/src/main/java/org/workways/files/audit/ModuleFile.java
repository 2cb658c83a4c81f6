package org.workways.files.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.workways.audit.Syllabus;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// The modules that one file holds: tables of courses.
/// @param modules in the order of the file
/// @param issues  what of it was not read as it stands
public record ModuleFile(List<Syllabus> modules, List<ImportIssue> issues) {
    private static final Set<String> TEXT_TABLES = Set.of("csv", "tsv");

    public ModuleFile {
        modules = List.copyOf(modules);
        issues = List.copyOf(issues);
    }

    /// Whether a file found in a folder is one, so that other tables beside syllabi are left alone.
    public static boolean isOne(Path file) {
        try {
            return grids(file)
                    .map(grids -> grids.stream().anyMatch(ModuleFile::isLike))
                    .orElse(false);
        } catch (UserException e) {
            return true; // what is wrong with it is told when it is read
        }
    }

    /// @return empty if by its name it is a document of one module
    /// @throws UserException if it is called a table and cannot be read, or has not the columns that are needed
    public static Optional<ModuleFile> read(Path file) {
        return grids(file).map(grids -> read(grids, file));
    }

    private static Optional<List<Grid>> grids(Path file) {
        var ending = ending(file);
        if (TEXT_TABLES.contains(ending)) return Optional.of(List.of(GridFile.text(file)));
        return ending.equals("xlsx") ? Optional.of(GridFile.workbook(file)) : Optional.empty();
    }

    /// Any column of a table of courses.
    private static boolean isLike(Grid grid) {
        return grid.head().stream()
                .anyMatch(line -> !CourseColumns.of(line).places().isEmpty());
    }

    private static ModuleFile read(List<Grid> grids, Path file) {
        var modules = new ArrayList<Syllabus>();
        var issues = new ArrayList<ImportIssue>();
        var others = new ArrayList<Grid>();
        for (var grid : grids) {
            var found = read(grid);
            found.ifPresent(part -> modules.addAll(part.modules()));
            found.ifPresent(part -> issues.addAll(part.issues()));
            if (found.isEmpty()) others.add(grid);
        }
        if (others.size() == grids.size()) throw notOne(others, file);
        for (var other : others) issues.add(new ModuleIssue.SheetLeftOut(problem(other)));
        return new ModuleFile(modules, issues);
    }

    private static Optional<ModuleFile> read(Grid grid) {
        return CourseColumns.in(grid).map(columns -> CourseTable.read(grid, columns));
    }

    private static UserException notOne(List<Grid> grids, Path file) {
        if (grids.isEmpty())
            return new UserException("'%s' has no sheet to read.".formatted(file), CourseColumns.NEEDED);
        return new UserException(problem(grids.getFirst()), CourseColumns.NEEDED);
    }

    private static String problem(Grid grid) {
        if (grid.lines().isEmpty()) return "'%s' is empty.".formatted(grid.name());
        return "'%s' is no table of courses; its columns are '%s'."
                .formatted(
                        grid.name(), String.join("', '", grid.lines().getFirst().names()));
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
