package org.workways.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.workways.concept.ConceptId;
import org.workways.taxonomy.Task;

/// Finds for each duty in a job description the tasks that say the same: by meaning (cosine of sentence vectors) and
/// by words (BM25, as a share of what the sentence could reach).
public final class TaskLinker {
    private static final double MEANING = 0.8;
    private static final double WORDS = 0.2;
    /// Below it a task rarely says what the sentence says; a guess, measured on nothing.
    private static final double LEAST = 0.4;

    private static final int SHORTEST = 4;

    private final List<Task> tasks;
    private final Vectors vectors;
    private final Embedder embedder;
    private final Bm25 words;

    /// @param vectors of `texts(tasks)`, in that order
    public TaskLinker(Collection<Task> tasks, Vectors vectors, Embedder embedder) {
        this.tasks = List.copyOf(tasks);
        this.vectors = vectors;
        this.embedder = embedder;
        words = new Bm25(
                tasks.stream().map(task -> LinkIndex.terms(task.statement())).toList());
    }

    /// @param score in [-0.8, 1]; 1 if they are the same
    public record Near(Task task, double score) {}

    /// @param tasks each of another occupation, best first; empty if none is near
    public record Duty(Sentence sentence, List<Near> tasks) {
        public Duty {
            tasks = List.copyOf(tasks);
        }
    }

    /// The texts whose vectors a linker needs.
    public static List<String> texts(Collection<Task> tasks) {
        return tasks.stream().map(Task::statement).toList();
    }

    /// The sentences of a description that can be duties, in their order: those under such a heading, else all that
    /// speak of what is done.
    /// @param today where "present" ends, as for `Recogniser`
    /// @param most  tasks a duty
    public List<Duty> duties(Document document, LocalDate today, int most) {
        var sentences = Sentences.of(document, today).stream()
                .filter(sentence -> Words.of(sentence.text()).size() >= SHORTEST)
                .toList();
        var under = sentences.stream()
                .filter(sentence -> sentence.section() == Section.DUTIES)
                .toList();
        var duties = under.isEmpty()
                ? sentences.stream()
                        .filter(one -> one.section().speaksOfSkills())
                        .toList()
                : under;
        var embedded = embedder.embed(duties.stream().map(Sentence::text).toList());
        var linked = new ArrayList<Duty>();
        for (int i = 0; i < duties.size(); i++)
            linked.add(new Duty(duties.get(i), near(duties.get(i).text(), embedded.get(i), most)));
        return linked;
    }

    private List<Near> near(String text, float[] vector, int most) {
        var terms = LinkIndex.terms(text);
        var shared = words.scores(terms);
        double reach = terms.stream().distinct().mapToDouble(words::rarity).sum() + 1e-6;
        var best = new LinkedHashMap<ConceptId, Near>();
        IntStream.range(0, tasks.size())
                .mapToObj(i -> new Near(
                        tasks.get(i), MEANING * vectors.dot(i, vector) + WORDS * Math.min(1, shared[i] / reach)))
                .filter(near -> near.score() >= LEAST)
                .sorted(Comparator.comparingDouble((Near near) -> -near.score())
                        .thenComparing(near -> near.task().occupation())
                        .thenComparing(near -> near.task().id()))
                .forEach(near -> best.putIfAbsent(near.task().occupation(), near));
        return best.values().stream().limit(most).toList();
    }
}
