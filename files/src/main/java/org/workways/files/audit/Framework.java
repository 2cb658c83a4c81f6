package org.workways.files.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.workways.audit.Syllabus;
import org.workways.concept.ImportIssue;

/// Statements of what is learnt that stand below each other. What stands on top and has others below is a module: the
/// last ones below it are its outcomes, those between its contents. What stands on top alone is of one module, which
/// is called like the framework.
final class Framework {
    /// @param code  empty if it has none
    /// @param title as a name
    /// @param text  as an outcome
    /// @param place where it stands
    record Item(String id, String code, String title, String text, String place) {}

    private final String place;
    private final String root;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Set<String>> below = new LinkedHashMap<>();
    private final Set<String> children = new LinkedHashSet<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private String title;

    /// @param place the file
    /// @param root  the id of the whole
    /// @param title of the whole, until it is known better
    Framework(String place, String root, String title) {
        this.place = place;
        this.root = root;
        this.title = title;
    }

    void called(String title) {
        if (!title.isBlank()) this.title = ModuleText.title(title);
    }

    /// The first of an id counts.
    void add(Item item) {
        if (item.text().isEmpty()) issues.add(new ModuleIssue.NoTitle(item.place()));
        else items.putIfAbsent(item.id(), item);
    }

    /// In the order in which it is called for one parent; either may be added later.
    void put(String child, String parent) {
        below.computeIfAbsent(parent, id -> new LinkedHashSet<>()).add(child);
    }

    void issue(ImportIssue issue) {
        issues.add(issue);
    }

    ModuleFile modules() {
        var first = Optional.ofNullable(below.remove(root)).orElse(Set.of());
        tellDangling();
        below.keySet().retainAll(items.keySet());
        below.values().forEach(ids -> ids.retainAll(items.keySet()));
        below.values().forEach(children::addAll);
        var modules = new ArrayList<Syllabus>();
        var alone = new ArrayList<Item>();
        for (var item : tops(first)) {
            if (below(item).isEmpty()) alone.add(item);
            else modules.add(module(item));
        }
        if (!alone.isEmpty()) modules.add(module(title, title, place, List.of(), texts(alone)));
        return new ModuleFile(modules, issues);
    }

    /// Those that stand below no other, in the order of the whole as far as it has one.
    private List<Item> tops(Set<String> first) {
        var ids = new LinkedHashSet<>(first);
        ids.retainAll(items.keySet());
        ids.addAll(items.keySet());
        ids.removeAll(children);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .toList();
    }

    private void tellDangling() {
        for (var parent : below.entrySet())
            if (!items.containsKey(parent.getKey()))
                parent.getValue().stream()
                        .flatMap(child -> Optional.ofNullable(items.get(child)).stream())
                        .forEach(child -> issues.add(new ModuleIssue.Dangling(child.place(), parent.getKey())));
    }

    private Syllabus module(Item top) {
        var groups = new ArrayList<Item>();
        var last = new ArrayList<Item>();
        collect(top, new LinkedHashSet<>(Set.of(top.id())), groups, last);
        var name = ModuleText.title(top.title());
        var topics = groups.stream().map(Item::title).toList();
        return module(top.code().isEmpty() ? name : top.code(), name, top.place(), topics, texts(last));
    }

    private static Syllabus module(
            String code, String title, String place, List<String> contents, List<String> outcomes) {
        var text = new ModuleText(code, title)
                .outcomes(outcomes)
                .contents(contents)
                .document(place);
        return new Syllabus(code, title, OptionalInt.empty(), Optional.empty(), List.of(), text);
    }

    /// @param seen so that what stands below itself comes to an end
    private void collect(Item item, Set<String> seen, Collection<Item> groups, Collection<Item> last) {
        for (var child : below(item)) {
            if (!seen.add(child.id())) continue;
            if (below(child).isEmpty()) last.add(child);
            else groups.add(child);
            collect(child, seen, groups, last);
        }
    }

    private List<Item> below(Item item) {
        return below.getOrDefault(item.id(), Set.of()).stream()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .toList();
    }

    private static List<String> texts(Collection<Item> items) {
        return items.stream().map(Item::text).toList();
    }
}
