import java.nio.file.Path;
import java.time.LocalDate;
import org.workways.concept.ConceptId;
import org.workways.files.atlas.AtlasReader;
import org.workways.files.costing.CostingReader;
import org.workways.profile.SkillProfile;
import org.workways.route.Limits;
import org.workways.route.Reach;
import org.workways.route.ReachRequest;
import org.workways.route.Router;

public final class NearestJob {
    public static void main(String[] arguments) {
        var atlas = AtlasReader.embedded();
        var job = atlas.taxonomy().occupation(ConceptId.atlas("cashier"));
        var costing = CostingReader.read(Path.of("costings/evenings.json")).costing();
        var limits = Limits.pace(8, LocalDate.of(2027, 1, 4));
        var question = ReachRequest.of(SkillProfile.of(job.essentials()), limits, costing, 200);
        var reached = new Router(atlas.taxonomy(), atlas.catalogue()).reach(question);
        for (var reach : reached.jobs())
            if (reach instanceof Reach.Inside near)
                System.out.println(near.occupation() + ", " + near.cost() + " h: "
                        + near.route().titles());
    }
}
