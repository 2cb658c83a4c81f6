package org.workways.benchmark.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.workways.files.atlas.Atlas;
import org.workways.taxonomy.Occupation;

/// Lists of requests as `benchmark/web/load.lua` reads them. The same seed gives the same lists.
final class Questions {
    private static final int SEED = 1;
    private static final int ASKED_BEFORE = 100;
    private static final int CVS = 500;
    private static final int WORDS = 300;
    private static final int SEARCHES = 3_000;
    private static final int PREFIX = 4;

    /// Whole plans need money; of these budgets the smallest leaves some jobs out of reach.
    private static final int[] BUDGETS = {300, 600, 1_000, 2_000, 5_000};

    private final Atlas atlas;

    Questions(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Each origin to each destination, in any order, under limits that differ.
    List<String> routes() {
        var random = new Random(SEED);
        var asked = new ArrayList<String>();
        for (var from : origins())
            for (var to : destinations())
                if (!from.equals(to))
                    asked.add(get("/route?from=%s&to=%s&%s".formatted(code(from), code(to), limits(random, BUDGETS))));
        Collections.shuffle(asked, random);
        return asked;
    }

    List<String> routesBefore() {
        return routes().subList(0, ASKED_BEFORE);
    }

    List<String> reaches() {
        var random = new Random(SEED);
        return Stream.generate(() -> origins().get(random.nextInt(origins().size())))
                .limit(SEARCHES)
                .map(from -> get("/reach?from=%s&within=300&%s".formatted(code(from), limits(random, BUDGETS))))
                .distinct()
                .toList();
    }

    /// The lines of a CV in any order, as many as make 300 words, the last of them about skills of the atlas.
    /// @param cv plain text
    List<String> texts(String cv) {
        var random = new Random(SEED);
        var lines = new ArrayList<>(cv.lines().filter(line -> !line.isBlank()).toList());
        var skills =
                atlas.taxonomy().skills().stream().map(skill -> skill.label()).toList();
        return Stream.generate(() -> {
                    Collections.shuffle(lines, random);
                    return "POST\t/recognise\ttext=" + encoded(text(lines, skills, random));
                })
                .limit(CVS)
                .toList();
    }

    private static String text(List<String> lines, List<String> skills, Random random) {
        var text = new StringBuilder();
        for (var line : lines)
            if (text.toString().split("\\s+").length < WORDS - 12)
                text.append(line).append('\n');
        for (int two = 0; two < 2; two++)
            text.append("- Worked with ")
                    .append(skills.get(random.nextInt(skills.size())))
                    .append('\n');
        return text.toString();
    }

    /// Whole names, their beginnings, and names with two letters that have changed places, a third each.
    List<String> searches() {
        var random = new Random(SEED);
        var names = Stream.concat(
                        atlas.taxonomy().skills().stream().map(skill -> skill.label()),
                        atlas.taxonomy().occupations().stream().map(Occupation::label))
                .filter(name -> name.length() > 1)
                .toList();
        return Stream.generate(() -> typed(names.get(random.nextInt(names.size())), random))
                .limit(SEARCHES)
                .map(typed -> get("/atlas?q=" + encoded(typed)))
                .distinct()
                .toList();
    }

    private static String typed(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.substring(0, Math.min(PREFIX, name.length()));
            default -> {
                int place = random.nextInt(name.length() - 1);
                yield name.substring(0, place)
                        + name.charAt(place + 1)
                        + name.charAt(place)
                        + name.substring(place + 2);
            }
        };
    }

    /// One of each kind in turn, as a desk with visitors is asked.
    static List<String> mixed(Collection<List<String>> kinds) {
        var mixed = new ArrayList<String>();
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) for (var kind : kinds) mixed.add(kind.get(place % kind.size()));
        return mixed;
    }

    /// @return the file, for wrk
    static Path write(Path folder, String name, List<String> requests) throws IOException {
        return Files.write(folder.resolve(name + ".txt"), requests);
    }

    private List<Occupation> origins() {
        return atlas.taxonomy().occupations().stream()
                .filter(Occupation::isOrigin)
                .filter(job -> !job.essentials().isEmpty())
                .toList();
    }

    private List<Occupation> destinations() {
        return atlas.taxonomy().occupations().stream()
                .filter(Occupation::isDestination)
                .filter(job -> !job.essentials().isEmpty())
                .toList();
    }

    private static String limits(Random random, int[] budgets) {
        return "hours-per-week=%d&budget=%d".formatted(4 + random.nextInt(12), budgets[random.nextInt(budgets.length)]);
    }

    private static String code(Occupation job) {
        return encoded(job.id().toString());
    }

    private static String get(String address) {
        return "GET\t" + address + "\t";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
