package org.workways.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.workways.audit.Syllabus;
import org.workways.audit.SyllabusFacts;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;
import org.workways.files.GivenFile;
import org.workways.files.audit.ModuleFile;
import org.workways.files.document.DocumentReader;
import org.workways.recognise.Document;

/// The syllabi of a programme, a file each, or many in a table. One that cannot be read is an issue and stops no other.
/// @param syllabi in the order of terms, then of codes; codes are unique
public record Syllabi(List<Syllabus> syllabi, List<ImportIssue> issues) {
    private static final Set<String> KINDS = Set.of("pdf", "docx", "html", "htm", "md", "markdown", "txt");
    /// What an audit writes: its modules are those that were read.
    private static final Set<String> OWN = Set.of("audit.html", "audit.xlsx");

    private record LeftOut(String file, String problem, String advice) implements ImportIssue {
        @Override
        public String message() {
            return "%s: %s %s File left out.".formatted(file, problem, advice);
        }
    }

    public Syllabi {
        syllabi = List.copyOf(syllabi);
        issues = List.copyOf(issues);
    }

    /// @param given files, and folders of which all documents are read, and of tables those of courses
    /// @throws UserException if none can be read
    public static Syllabi read(Collection<Path> given) {
        var syllabi = new ArrayList<Syllabus>();
        var issues = new ArrayList<ImportIssue>();
        for (var file : files(given)) {
            try {
                var table = ModuleFile.read(file);
                table.ifPresent(modules -> syllabi.addAll(modules.modules()));
                table.ifPresent(modules -> issues.addAll(modules.issues()));
                if (table.isEmpty()) syllabi.add(SyllabusFacts.read(DocumentReader.read(file)));
            } catch (UserException e) {
                issues.add(new LeftOut(file.toString(), e.problem(), e.advice()));
            }
        }
        if (syllabi.isEmpty())
            throw new UserException(
                    "There is no syllabus to read.",
                    issues.isEmpty()
                            ? "Give PDF, DOCX, HTML, Markdown or text files, tables of courses, or a folder of them."
                            : issues.getFirst().message());
        return new Syllabi(sorted(unique(syllabi)), issues);
    }

    /// Of documents that were read elsewhere.
    /// @param leftOut of those that could not be
    /// @throws UserException if there is none
    public static Syllabi of(Collection<Document> documents, Collection<ImportIssue> leftOut) {
        if (documents.isEmpty())
            throw new UserException(
                    "There is no syllabus to read.",
                    leftOut.stream()
                            .map(ImportIssue::message)
                            .findFirst()
                            .orElse("Give PDF, DOCX, HTML, Markdown or text files."));
        var syllabi = documents.stream().map(SyllabusFacts::read).toList();
        return new Syllabi(sorted(unique(syllabi)), List.copyOf(leftOut));
    }

    /// What is told of a file that cannot be read.
    public static ImportIssue leftOut(String file, UserException why) {
        return new LeftOut(file, why.problem(), why.advice());
    }

    private static Collection<Path> files(Collection<Path> given) {
        var files = new TreeSet<Path>();
        for (var path : given)
            if (Files.isDirectory(path)) files.addAll(within(path));
            else files.add(path);
        return files;
    }

    private static List<Path> within(Path folder) {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(Syllabi::isSyllabus)
                    .toList();
        } catch (IOException e) {
            throw GivenFile.unreadable(folder, e);
        }
    }

    private static boolean isSyllabus(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isHidden = name.startsWith(".") || name.startsWith("~") || name.startsWith("readme");
        if (isHidden || OWN.contains(name)) return false;
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1)) || ModuleFile.isOne(file);
    }

    /// `INF-101`, `INF-101 (2)`: two files may be of the same module.
    private static List<Syllabus> unique(List<Syllabus> syllabi) {
        var seen = new HashMap<String, Integer>();
        var unique = new ArrayList<Syllabus>();
        for (var each : syllabi) {
            int count = seen.merge(each.code(), 1, Integer::sum);
            unique.add(
                    count == 1
                            ? each
                            : new Syllabus(
                                    "%s (%d)".formatted(each.code(), count),
                                    each.title(),
                                    each.term(),
                                    each.credits(),
                                    each.needs(),
                                    each.text()));
        }
        return unique;
    }

    private static List<Syllabus> sorted(List<Syllabus> syllabi) {
        return syllabi.stream()
                .sorted((one, other) -> {
                    int byTerm = Integer.compare(
                            one.term().orElse(Integer.MAX_VALUE), other.term().orElse(Integer.MAX_VALUE));
                    return byTerm != 0 ? byTerm : one.code().compareTo(other.code());
                })
                .toList();
    }
}
