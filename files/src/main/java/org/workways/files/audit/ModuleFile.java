package org.workways.files.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workways.audit.Syllabus;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// The modules that one file holds: a table of courses, a curriculum, a framework of competencies, the
/// outline of a course.
/// @param modules in the order of the file
/// @param issues  what of it was not read as it stands
public record ModuleFile(List<Syllabus> modules, List<ImportIssue> issues) {
    public ModuleFile {
        modules = List.copyOf(modules);
        issues = List.copyOf(issues);
    }

    /// Whether a file found in a folder is one, so that other tables and data beside syllabi are left alone.
    public static boolean isOne(Path file) {
        try {
            return switch (ending(file)) {
                case "csv", "tsv" -> isLike(GridFile.text(file));
                case "xlsx" -> GridFile.workbook(file).stream().anyMatch(ModuleFile::isLike);
                case "json" -> CasePackage.is(GridFile.characters(file));
                case "imscc" -> true;
                default -> false;
            };
        } catch (UserException e) {
            return true; // what is wrong with it is told when it is read
        }
    }

    /// @return empty if by its name it is a document of one module
    /// @throws UserException if it is called a table and cannot be read, has not what is needed, or holds no module
    public static Optional<ModuleFile> read(Path file) {
        var found =
                switch (ending(file)) {
                    case "csv", "tsv" -> Optional.of(read(List.of(GridFile.text(file)), file));
                    case "xlsx" -> Optional.of(read(GridFile.workbook(file), file));
                    case "json" -> Optional.of(CasePackage.read(file));
                    case "imscc" -> Optional.of(CartridgeOutline.read(file));
                    default -> Optional.<ModuleFile>empty();
                };
        found.filter(read -> read.modules().isEmpty()).ifPresent(read -> {
            throw nothingIn(file, read.issues());
        });
        return found;
    }

    /// Any column of a table of courses.
    private static boolean isLike(Grid grid) {
        return CurriculumTable.is(grid)
                || CompetencyTable.is(grid)
                || grid.head().stream()
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
        if (CurriculumTable.is(grid)) return Optional.of(CurriculumTable.read(grid));
        var competencies = CompetencyTable.read(grid);
        if (competencies.isPresent()) return competencies;
        return CourseColumns.in(grid).map(columns -> CourseTable.read(grid, columns));
    }

    private static UserException nothingIn(Path file, List<ImportIssue> issues) {
        return new UserException(
                "'%s' holds no module.".formatted(file),
                issues.isEmpty()
                        ? "Check that it is the file you meant."
                        : issues.getFirst().message());
    }

    private static UserException notOne(List<Grid> grids, Path file) {
        if (grids.isEmpty())
            return new UserException("'%s' has no sheet to read.".formatted(file), CourseColumns.NEEDED);
        return new UserException(problem(grids.getFirst()), CourseColumns.NEEDED);
    }

    private static String problem(Grid grid) {
        if (grid.lines().isEmpty()) return "'%s' is empty.".formatted(grid.name());
        return "'%s' is no table of courses or competencies; its columns are '%s'."
                .formatted(
                        grid.name(), String.join("', '", grid.lines().getFirst().names()));
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
