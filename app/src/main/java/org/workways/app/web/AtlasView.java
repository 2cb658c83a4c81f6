package org.workways.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.workways.app.answer.AtlasEntry;
import org.workways.app.answer.AtlasIndex.Found;
import org.workways.app.answer.AtlasIndex.Hit;
import org.workways.app.answer.AtlasKind;
import org.workways.taxonomy.SkillFamily;

/// A search in the atlas, or what there is to look through.
/// @param asked    what the address says
/// @param overview how many there are of each kind in each family
record AtlasView(Asked asked, Found found, SortedMap<SkillFamily, Map<AtlasKind, Integer>> overview) {
    static final int PAGE = 50;
    private static final int LONGEST = 200;

    /// @param page from 1
    record Asked(String text, Optional<AtlasKind> kind, Optional<SkillFamily> family, int page) {
        static Asked of(Map<String, String[]> parameters) {
            var text = value(parameters, "q").strip();
            return new Asked(
                    text.substring(0, Math.min(LONGEST, text.length())),
                    AtlasKind.of(value(parameters, "kind")),
                    family(value(parameters, "family")),
                    page(value(parameters, "page")));
        }

        private static String value(Map<String, String[]> parameters, String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? "" : values[0];
        }

        private static Optional<SkillFamily> family(String code) {
            return Arrays.stream(SkillFamily.values())
                    .filter(family -> family.code().equals(code))
                    .findFirst();
        }

        private static int page(String number) {
            return number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
        }

        String at(String path) {
            var parts = new ArrayList<String>();
            if (!text.isEmpty()) parts.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            kind.ifPresent(some -> parts.add("kind=" + some.code()));
            family.ifPresent(some -> parts.add("family=" + some.code()));
            if (page > 1) parts.add("page=" + page);
            return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
        }
    }

    /// Hits under one heading.
    /// @param family of their line, if they are of one
    /// @param key    of the heading's words; empty if they stand under none
    record Group(Optional<SkillFamily> family, String key, List<Hit> hits) {
        /// The families of a hit that its heading does not say.
        List<SkillFamily> besides(Hit hit) {
            return hit.entry().families().stream()
                    .filter(some -> !family.equals(Optional.of(some)))
                    .toList();
        }
    }

    boolean isOverview() {
        return asked.text().isEmpty()
                && asked.kind().isEmpty()
                && asked.family().isEmpty();
    }

    int first() {
        return (asked.page() - 1) * PAGE;
    }

    private List<Hit> shown() {
        return found.hits().stream().skip(first()).limit(PAGE).toList();
    }

    /// What was typed gives one list, the best first; what is looked through stands under its family, or for a
    /// technology under what it does.
    List<Group> groups() {
        if (!asked.text().isEmpty() || asked.kind().isEmpty()) return List.of(new Group(Optional.empty(), "", shown()));
        var groups = new ArrayList<Group>();
        for (var hit : shown()) {
            var key = heading(hit.entry());
            if (groups.isEmpty() || !groups.getLast().key().equals(key))
                groups.add(new Group(line(hit.entry()), key, new ArrayList<>()));
            groups.getLast().hits().add(hit);
        }
        return groups;
    }

    private static String heading(AtlasEntry entry) {
        return switch (entry.kind()) {
            case SKILL, OCCUPATION -> "family." + entry.group();
            case COURSE -> "";
            case TECHNOLOGY -> "technology.group." + entry.group();
        };
    }

    private static Optional<SkillFamily> line(AtlasEntry entry) {
        boolean isOfOne = entry.kind() == AtlasKind.SKILL || entry.kind() == AtlasKind.OCCUPATION;
        return isOfOne ? entry.families().stream().findFirst() : Optional.empty();
    }

    int count(AtlasKind kind) {
        return found.kinds().getOrDefault(kind, 0);
    }

    int count(SkillFamily family) {
        return found.families().getOrDefault(family, 0);
    }

    int allKinds() {
        return found.kinds().values().stream().mapToInt(count -> count).sum();
    }

    /// Families there are, and the one that is asked for.
    List<SkillFamily> families() {
        return overview.keySet().stream().toList();
    }

    String at(Optional<AtlasKind> kind) {
        return new Asked(asked.text(), kind, asked.family(), 1).at("/atlas");
    }

    /// Once more takes it back.
    String at(SkillFamily family) {
        boolean isChosen = asked.family().equals(Optional.of(family));
        return new Asked(asked.text(), asked.kind(), isChosen ? Optional.empty() : Optional.of(family), 1).at("/atlas");
    }

    String at(AtlasKind kind, SkillFamily family) {
        return new Asked("", Optional.of(kind), Optional.of(family), 1).at("/atlas");
    }

    Optional<String> next() {
        return first() + PAGE < found.hits().size() ? Optional.of(page(asked.page() + 1)) : Optional.empty();
    }

    Optional<String> previous() {
        return asked.page() > 1 ? Optional.of(page(asked.page() - 1)) : Optional.empty();
    }

    private String page(int number) {
        return new Asked(asked.text(), asked.kind(), asked.family(), number).at("/atlas");
    }

    /// The same as data.
    String as(String suffix) {
        return asked.at("/atlas" + suffix);
    }

    static String address(AtlasEntry entry) {
        return ConceptPage.address(entry.id());
    }
}
