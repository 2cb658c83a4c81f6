package org.workways.files.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workways.concept.ConceptId;
import org.workways.concept.Hours;
import org.workways.concept.Price;
import org.workways.files.table.Row;
import org.workways.learning.LearningOpportunity;
import org.workways.learning.LearningOpportunity.Run;
import org.workways.learning.SteppingStone;
import org.workways.taxonomy.Fact;

/// Reads `opportunities-*.csv` and `work-legs.csv`.
final class LearningTables {
    private static final int MOST_MONTHS = 600;

    private final RowScope scope;
    private final Map<String, ConceptId> skills;
    private final Map<String, ConceptId> occupations;
    private final Map<String, Double> perEuro;
    private final List<LearningOpportunity> opportunities = new ArrayList<>();
    private final SortedMap<ConceptId, SteppingStone> steppingStones = new TreeMap<>();

    /// @param skills      ids by their code
    /// @param occupations ids by their code
    /// @param perEuro     units of each currency for one euro
    LearningTables(
            RowScope scope,
            Map<String, ConceptId> skills,
            Map<String, ConceptId> occupations,
            Map<String, Double> perEuro) {
        this.scope = scope;
        this.skills = skills;
        this.occupations = occupations;
        this.perEuro = perEuro;
    }

    List<LearningOpportunity> opportunities() {
        return opportunities;
    }

    List<SteppingStone> steppingStones() {
        return List.copyOf(steppingStones.values());
    }

    boolean opportunity(Row row) {
        return scope.read(row, this::opportunity);
    }

    boolean workLeg(Row row) {
        return scope.read(row, this::workLeg);
    }

    private void opportunity(Cells cells) {
        var id = scope.freshId(cells);
        var attestation = cells.attestation();
        opportunities.add(new LearningOpportunity(
                id,
                cells.text("title"),
                cells.text("provider"),
                url(cells),
                cells.word("kind", LearningOpportunity.Kind.class),
                hours(cells),
                cells.text("hours_basis"),
                price(cells),
                languages(cells),
                cells.word("mode", LearningOpportunity.Mode.class),
                cells.maybe("place").map(place -> code(cells, "place")),
                cells.facts("requires", skills),
                gives(cells),
                cells.maybe("certificate"),
                certificatePrice(cells),
                cells.whole("certificate_months", 1, MOST_MONTHS),
                cells.maybeDate("retired"),
                runs(cells),
                attestation));
        scope.attestations().put(id, attestation);
    }

    private void workLeg(Cells cells) {
        var occupation = cells.known("occupation", occupations);
        int months =
                cells.whole("months", 1, MOST_MONTHS).orElseThrow(() -> cells.refuse("months", "it must not be empty"));
        var stone = new SteppingStone(occupation, months, gives(cells), cells.attestation());
        if (steppingStones.putIfAbsent(occupation, stone) != null)
            throw cells.refuse("occupation", "it has a work leg already");
    }

    private SortedSet<Fact> gives(Cells cells) {
        var gives = cells.facts("gives", skills);
        if (gives.isEmpty()) throw cells.refuse("gives", "it must give something");
        return gives;
    }

    /// Not stated is not free: the price is empty then.
    private Optional<Price> price(Cells cells) {
        if (cells.maybe("price_low").isEmpty() && cells.maybe("price_high").isEmpty()) return Optional.empty();
        return Optional.of(price(cells, "price_low", "price_high"));
    }

    private Optional<Price> certificatePrice(Cells cells) {
        if (cells.maybe("certificate_price").isEmpty()) return Optional.empty();
        return Optional.of(price(cells, "certificate_price", "certificate_price"));
    }

    private Price price(Cells cells, String lowest, String highest) {
        double low = cells.number(lowest);
        double high = cells.number(highest);
        if (low < 0 || high < low) throw cells.refuse(highest, "prices are not negative and go up, from " + low);
        if (high == 0) return Price.FREE;
        var rate = perEuro.get(cells.text("currency"));
        if (rate == null) throw cells.refuse("currency", "it is not in currencies.csv");
        return Price.euros(low / rate, high / rate);
    }

    /// Two days, or a day and a number of weeks, of each run: the intervals of ISO 8601.
    private static List<Run> runs(Cells cells) {
        var runs = new ArrayList<Run>();
        for (var cell : cells.list("runs")) {
            int slash = cell.indexOf('/');
            if (slash < 0) throw cells.refuse("runs", "a run is first/last day, as in 2027-02-01/2027-05-28");
            var first = cells.date("runs", cell.substring(0, slash));
            var last = lastDay(cells, first, cell.substring(slash + 1));
            if (last.isBefore(first)) throw cells.refuse("runs", "a run ends before it begins");
            runs.add(new Run(first, last));
        }
        return runs;
    }

    private static LocalDate lastDay(Cells cells, LocalDate first, String cell) {
        if (!cell.startsWith("P")) return cells.date("runs", cell);
        if (!cell.matches("P[1-9][0-9]?[0-9]?W")) throw cells.refuse("runs", "weeks are written as in P12W");
        return first.plusWeeks(Integer.parseInt(cell.substring(1, cell.length() - 1)))
                .minusDays(1);
    }

    private static Hours hours(Cells cells) {
        double low = cells.number("hours_low");
        double likely = cells.number("hours_likely");
        double high = cells.number("hours_high");
        if (!(0 < low && low <= likely && likely <= high))
            throw cells.refuse(
                    "hours_likely",
                    "hours are above 0 and go up, but here are %s, %s, %s".formatted(low, likely, high));
        return Hours.of(low, likely, high);
    }

    private static String url(Cells cells) {
        var url = cells.text("url");
        if (!url.startsWith("https://") && !url.startsWith("http://"))
            throw cells.refuse("url", "it must be the address of a page");
        return url;
    }

    /// Two letters, as ISO 639-1 and ISO 3166 have them.
    private static SortedSet<String> languages(Cells cells) {
        var languages = new TreeSet<String>();
        for (var language : cells.list("language")) languages.add(code(cells, "language", language));
        if (languages.isEmpty()) throw cells.refuse("language", "it must not be empty");
        return languages;
    }

    private static String code(Cells cells, String column) {
        return code(cells, column, cells.text(column));
    }

    private static String code(Cells cells, String column, String code) {
        if (code.length() != 2 || !code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            throw cells.refuse(column, "it must be a code of two letters");
        return code;
    }
}
