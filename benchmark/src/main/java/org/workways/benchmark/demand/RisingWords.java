package org.workways.benchmark.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.workways.benchmark.Checkout;
import org.workways.benchmark.TextTable;
import org.workways.concept.Progress;
import org.workways.demand.AskedFacts;
import org.workways.demand.AskedKind;
import org.workways.demand.OpenName;
import org.workways.demand.RisingNames;
import org.workways.demand.TermGroups;
import org.workways.files.onet.OnetImport;

/// Words that the atlas lacks and that rise, beside the technologies that O\*NET names years later.
final class RisingWords {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    RisingWords(Checkout checkout) {
        OnetImport.read(checkout.dataFiles("onet", "db_*_text.zip").getFirst(), LocalDate.EPOCH, Progress.SILENT)
                .snapshot()
                .skills()
                .stream()
                .filter(skill -> skill.id().code().startsWith("tech/"))
                .forEach(skill -> add(skill.label()));
    }

    /// @param named are a technology of O\*NET by its whole name
    /// @param part  by a word or several of its name, as Kafka in Apache Kafka
    record Figures(int rising, int named, int part) {}

    Figures run(AskedFacts facts, YearMonth last) {
        var rising = new RisingNames(facts, AskedKind.TERM, OpenName.Rule.USUAL).at(last);
        var table = new TextTable("word", "spellings", "adverts", "share of the last year, %", "new", "O*NET 29.2");
        for (var word : rising)
            table.row(
                    word.id().code().replace('-', ' '),
                    word.spellings().size(),
                    word.adverts(),
                    word.year().share().map(share -> 100 * share.value()).orElse(0.0),
                    word.isNew() ? "new" : "",
                    isWhole(word) ? "a name" : isPart(word) ? "in a name" : "");
        System.out.println(table);
        return new Figures(
                rising.size(), (int) rising.stream().filter(this::isWhole).count(), (int) rising.stream()
                        .filter(word -> isWhole(word) || isPart(word))
                        .count());
    }

    private boolean isWhole(OpenName word) {
        return word.spellings().stream().anyMatch(spelling -> whole.contains(TermGroups.key(spelling.code())));
    }

    private boolean isPart(OpenName word) {
        return word.spellings().stream().anyMatch(spelling -> parts.contains(TermGroups.key(spelling.code())));
    }

    private void add(String name) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s/()]+"));
        whole.add(TermGroups.key(String.join("-", words)));
        for (int from = 0; from < words.size(); from++)
            for (int to = from + 1; to <= words.size(); to++)
                parts.add(TermGroups.key(String.join("-", words.subList(from, to))));
    }
}
