package org.workways.files.release;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.workways.concept.ImportIssue;
import org.workways.concept.UserException;

/// The version of a release where only a file's name tells it.
/// @param pattern a regular expression whose first group is the version, its parts divided by `.` or `_`
/// @param example a name that tells it
public record VersionInName(String pattern, String example) {
    /// As below, of the files' names.
    public String in(List<Path> files, Consumer<? super ImportIssue> issues) {
        return among(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList(), issues);
    }

    /// The version, with dots; `unknown`, and an issue, if no name tells it.
    /// @param names at least one
    /// @throws UserException if two names tell different versions
    public String among(Collection<String> names, Consumer<? super ImportIssue> issues) {
        var versions = new TreeSet<String>();
        names.forEach(name -> of(name).ifPresent(versions::add));
        if (versions.size() > 1)
            throw new UserException(
                    "The files are of different releases: %s.".formatted(String.join(" and ", versions)),
                    "Name files of one release only.");
        if (!versions.isEmpty()) return versions.first();
        issues.accept(new ReleaseIssue.UnknownVersion(names.iterator().next(), example));
        return "unknown";
    }

    private Optional<String> of(String name) {
        var matcher = Pattern.compile(pattern).matcher(name);
        return matcher.find() ? Optional.of(matcher.group(1).replace('_', '.')) : Optional.empty();
    }
}
