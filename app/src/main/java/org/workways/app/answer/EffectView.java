package org.workways.app.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workways.app.answer.ConceptView.Other;
import org.workways.concept.ConceptId;
import org.workways.exposure.Adoption;
import org.workways.exposure.TaskEffect;
import org.workways.exposure.Technology;
import org.workways.files.atlas.Atlas;

/// What a technology does to a task, its occupations by name.
public record EffectView(TaskEffect effect, Other technology, List<Other> occupations) {
    static List<EffectView> of(Atlas atlas, Technology technology) {
        return technology.effects().stream()
                .map(effect -> of(atlas, technology, effect))
                .toList();
    }

    /// On the tasks of an occupation: those taken, then changed, then created.
    static List<EffectView> on(Atlas atlas, ConceptId occupation) {
        return atlas.technologies().stream()
                .flatMap(technology -> technology.effects().stream()
                        .filter(effect -> effect.occupations().contains(occupation))
                        .map(effect -> of(atlas, technology, effect)))
                .sorted(Comparator.comparing(view -> view.effect().kind()))
                .toList();
    }

    /// All that they do, technology by technology.
    public static List<EffectView> of(Atlas atlas, Adoption adoption) {
        return adoption.technologies().stream()
                .flatMap(technology -> of(atlas, technology).stream())
                .toList();
    }

    /// The tasks that these technologies bring, whoever does them.
    public static List<EffectView> created(Atlas atlas, Collection<ConceptId> technologies) {
        return atlas.technologies().stream()
                .filter(technology -> technologies.contains(technology.id()))
                .flatMap(technology -> of(atlas, technology).stream())
                .filter(view -> view.effect().kind() == TaskEffect.Kind.CREATES)
                .toList();
    }

    private static EffectView of(Atlas atlas, Technology technology, TaskEffect effect) {
        return new EffectView(
                effect,
                new Other(technology.id(), technology.label(), Optional.empty()),
                effect.occupations().stream()
                        .map(occupation -> Other.of(atlas, atlas.taxonomy().occupation(occupation)))
                        .toList());
    }
}
