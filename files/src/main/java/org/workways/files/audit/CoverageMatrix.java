package org.workways.files.audit;

import java.util.List;
import java.util.Map;

/// A programme as a table: skills down, modules across, in each cell to which level and by which sentence.
/// @param name    of the programme
/// @param modules in their order
/// @param skills  those that are asked for first
/// @param order   what is needed before it is taught, in sentences
public record CoverageMatrix(String name, List<Module> modules, List<Skill> skills, List<String> order) {
    /// @param term     as written, empty if it does not say
    /// @param credits  as written, empty if it does not say
    /// @param outcomes how many it has
    public record Module(String code, String title, String term, String credits, int outcomes, boolean isAssessed) {}

    /// @param family  of skills
    /// @param asked   1 to 4; 0 if nobody asks for it
    /// @param finding in a word: `covered`
    /// @param askers  who asks for it
    /// @param cells   by code of a module; none where it does not speak of the skill
    public record Skill(
            String id, String label, String family, int asked, String finding, String askers, Map<String, Cell> cells) {
        public Skill {
            cells = Map.copyOf(cells);
        }
    }

    /// @param level    1 to 4 of an outcome; 0 if it is only mentioned
    /// @param evidence the sentences
    public record Cell(int level, String evidence) {}

    public CoverageMatrix {
        modules = List.copyOf(modules);
        skills = List.copyOf(skills);
        order = List.copyOf(order);
    }
}
