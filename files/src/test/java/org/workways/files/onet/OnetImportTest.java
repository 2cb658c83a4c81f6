package org.workways.files.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workways.concept.ImportIssue;
import org.workways.concept.Labels;
import org.workways.concept.Progress;
import org.workways.concept.UserException;
import org.workways.files.release.Imported;
import org.workways.files.release.ZipMaker;
import org.workways.taxonomy.Skill;

/// FEATURE: the text download of O\*NET becomes a snapshot.
class OnetImportTest {
    @TempDir
    Path folder;

    @Test
    void an_occupation_comes_with_all_its_titles_and_its_job_zone() {
        var developer = read(small()).snapshot().occupations().iterator().next();
        assertThat(developer.id()).hasToString("onet:15-1252.00");
        assertThat(developer.labels().preferred()).isEqualTo("Software Developers");
        assertThat(developer.labels().alternatives()).containsExactly("App Programmer", "Software Engineer");
        assertThat(developer.labels().hidden()).containsExactly("SWE");
        assertThat(developer.jobZone()).hasValue(4);
        assertThat(developer.description()).isEqualTo("Write \"code\", all day.");
    }

    @Test
    void tasks_know_whether_they_are_core() {
        assertThat(read(small()).snapshot().tasks())
                .extracting(task -> task.occupation() + " " + task.id() + " " + task.core() + " " + task.statement())
                .containsExactly(
                        "onet:15-1252.00 101 true Design software.",
                        "onet:15-1252.00 102 false Talk to customers.",
                        "onet:15-1252.00 103 false Not rated yet.");
    }

    @Test
    void a_task_knows_the_work_activities_that_it_is_an_example_of() {
        var tasks = read(small()).snapshot().tasks();
        assertThat(tasks.getFirst().activities()).containsExactly("4.A.2.b.2.I03.D01", "4.A.2.b.2.I03.D02");
        assertThat(tasks.getLast().activities()).isEmpty();
    }

    @Test
    void what_people_report_to_be_new_stands_apart_from_the_tasks_the_newest_first() {
        assertThat(read(small()).snapshot().emerging())
                .extracting(task -> task.seen() + " " + task.source() + ": " + task.statement())
                .containsExactly("2024-08 Occupational Expert: Prompt models.", "2019-08 Incumbent: Review code.");
    }

    @Test
    void what_cannot_be_read_of_it_is_told_with_its_place() {
        var all = read(small().with("db_29_2_text/Emerging Tasks.txt", """
            O*NET-SOC Code\tTask\tCategory\tDate\tDomain Source
            15-1252.00\tReview code.\tNew\t2024\tIncumbent
            15-1252.00\tReview code.\tOld\t08/2024\tIncumbent
            15-1252.00\tReview code.\tNew\t08/2024\t
            99-9999.00\tReview code.\tNew\t08/2024\tIncumbent
            15-2051.00\tReview data.\tNew\t08/2024\tIncumbent
            15-2051.00\tReview data.\tNew\t08/2023\tIncumbent
            """));
        assertThat(all.snapshot().emerging()).hasSize(1);
        assertThat(all.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "Emerging Tasks.txt row 2, Date '2024': a month looks like 08/2024, row left out.",
                        "Emerging Tasks.txt row 3, Category 'Old': it is New or Revision, row left out.",
                        "Emerging Tasks.txt row 4, Domain Source '': it is empty, row left out.",
                        "Emerging Tasks.txt row 5 relates '99-9999.00' to 'Review code.', but the occupation is not"
                                + " imported. Relation left out.",
                        "Emerging Tasks.txt row 7, Task 'Review data.': this task of onet:15-2051.00 was there before,"
                                + " row left out.");
    }

    @Test
    void a_release_without_them_has_none() {
        var all = read(small().without("db_29_2_text/Emerging Tasks.txt"));
        assertThat(all.snapshot().emerging()).isEmpty();
        assertThat(all.snapshot().tasks()).hasSize(3);
        assertThat(all.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "There is no file 'Emerging Tasks.txt': nothing is told of tasks that people report to be"
                                + " new.");
    }

    @Test
    void a_work_activity_has_a_name_the_detailed_one_and_the_one_it_is_of() {
        assertThat(read(small()).snapshot().activities())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "4.A.2.b.2.I03", "Design software.",
                        "4.A.2.b.2.I03.D01", "Plan it.",
                        "4.A.2.b.2.I03.D02", "Design it."));
    }

    @Test
    void names_that_cannot_be_read_or_are_not_there_are_told_and_the_others_stay() {
        var all = read(small().with("db_29_2_text/DWA Reference.txt", """
            DWA ID\tDWA Title
            4.A.2.b.2.I03.D01\t
            \tPlan it.
            4.A.2.b.2.I03.D02\tDesign it.
            4.A.2.b.2.I03.D02\tDraw it.
            """).without("db_29_2_text/IWA Reference.txt"));
        assertThat(all.snapshot().activities()).containsOnly(Map.entry("4.A.2.b.2.I03.D02", "Design it."));
        assertThat(all.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "There is no file 'IWA Reference.txt': intermediate work activities are shown by their ids.",
                        "DWA Reference.txt row 2, DWA Title '': an activity needs one, row left out.",
                        "DWA Reference.txt row 3, DWA ID '': an activity needs one, row left out.",
                        "DWA Reference.txt row 5, DWA ID '4.A.2.b.2.I03.D02': this activity was there before, row left"
                                + " out.");
    }

    @Test
    void a_technology_is_a_skill_in_the_commodity_that_lists_it_most() {
        var skills = read(small()).snapshot().skills();
        assertThat(skills)
                .extracting(skill -> skill.id() + " in " + skill.group())
                .containsExactly(
                        "onet:tech/c in Development environment software",
                        "onet:tech/c-plus-plus in Object software",
                        "onet:tech/jira in Project software");
        assertThat(skills).extracting(Skill::labels).contains(new Labels("JIRA", List.of("Jira"), List.of()));
    }

    @Test
    void uses_of_technologies_are_optional_requirements_at_the_foundation() {
        assertThat(read(small()).snapshot().occupations().iterator().next().requirements())
                .extracting(needed -> needed.skill() + " " + needed.level().number() + " " + needed.need())
                .containsExactly(
                        "onet:tech/c 1 OPTIONAL", "onet:tech/c-plus-plus 1 OPTIONAL", "onet:tech/jira 1 OPTIONAL");
    }

    @Test
    void the_version_stands_in_the_folder() {
        assertThat(read(small()).snapshot().provenance().version()).isEqualTo("29.2");
        assertThat(read(small()).issues()).isEmpty();
    }

    @Test
    void broken_rows_are_told_and_the_others_stay() {
        var all = read(small().with("db_29_2_text/Job Zones.txt", """
            O*NET-SOC Code\tTitle\tJob Zone\tDate
            15-1252.00\tSoftware Developers\t9\t08/2023
            99-9999.00\tNobody\t3\t08/2023
            15-2051.00\tData Scientists\t5\t08/2023
            """).without("db_29_2_text/Task Statements.txt"));
        assertThat(all.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "There is no file 'Task Statements.txt': occupations come without their tasks.",
                        "Job Zones.txt row 2, Job Zone '9': a job zone is 1 to 5, left out.",
                        "Job Zones.txt row 3 relates '99-9999.00' to '3', but the occupation is not imported. Relation"
                                + " left out.");
        assertThat(all.snapshot().occupations())
                .extracting(one -> one.jobZone().orElse(0))
                .containsExactly(0, 5);
    }

    @Test
    void another_zip_is_not_onet() {
        var zip = new ZipMaker().with("occupations_en.csv", "conceptUri\n").at(folder.resolve("esco.zip"));
        assertThatThrownBy(() -> OnetImport.read(zip, LocalDate.EPOCH, Progress.SILENT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(
                        "not a complete O*NET download: looked for 'Occupation Data.txt', found 'occupations_en.csv'.")
                .hasMessageContaining("onetcenter.org");
    }

    @Test
    void an_unreadable_occupation_table_is_told_with_its_reason() {
        var zip = small().with("db_29_2_text/Occupation Data.txt", "SOC\tTitle\n1\t2\n")
                .at(folder.resolve("onet.zip"));
        assertThatThrownBy(() -> OnetImport.read(zip, LocalDate.EPOCH, Progress.SILENT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Occupation Data.txt has no column 'O*NET-SOC Code'");
    }

    private Imported read(ZipMaker zip) {
        return OnetImport.read(zip.at(folder.resolve("onet.zip")), LocalDate.of(2026, 11, 23), Progress.SILENT);
    }

    private static ZipMaker small() {
        return new ZipMaker()
                .with("db_29_2_text/Occupation Data.txt", """
                    O*NET-SOC Code\tTitle\tDescription\r
                    15-1252.00\tSoftware Developers\tWrite "code", all day.\r
                    15-2051.00\tData Scientists\t"Quoted" from the start.\r
                    """)
                .with("db_29_2_text/Alternate Titles.txt", """
                    O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)
                    15-1252.00\tSoftware Developers\tSoftware Engineer\tSWE\t08
                    15-1252.00\tSoftware Developers\tSoftware Developers\t\t08
                    """)
                .with("db_29_2_text/Sample of Reported Titles.txt", """
                    O*NET-SOC Code\tTitle\tReported Job Title\tShown in My Next Move
                    15-1252.00\tSoftware Developers\tApp Programmer\tY
                    """)
                .with("db_29_2_text/Job Zones.txt", """
                    O*NET-SOC Code\tTitle\tJob Zone\tDate
                    15-1252.00\tSoftware Developers\t4\t08/2023
                    """)
                .with("db_29_2_text/Tasks to DWAs.txt", """
                    O*NET-SOC Code\tTitle\tTask ID\tTask\tDWA ID\tDWA Title
                    15-1252.00\tSoftware Developers\t101\tDesign software.\t4.A.2.b.2.I03.D02\tDesign it.
                    15-1252.00\tSoftware Developers\t101\tDesign software.\t4.A.2.b.2.I03.D01\tPlan it.
                    """)
                .with("db_29_2_text/IWA Reference.txt", """
                    Element ID\tElement Name\tIWA ID\tIWA Title
                    4.A.2.b.2\tThinking Creatively\t4.A.2.b.2.I03\tDesign software.
                    """)
                .with("db_29_2_text/DWA Reference.txt", """
                    Element ID\tElement Name\tIWA ID\tIWA Title\tDWA ID\tDWA Title
                    4.A.2.b.2\tThinking Creatively\t4.A.2.b.2.I03\tDesign software.\t4.A.2.b.2.I03.D01\tPlan it.
                    4.A.2.b.2\tThinking Creatively\t4.A.2.b.2.I03\tDesign software.\t4.A.2.b.2.I03.D02\tDesign it.
                    """)
                .with("db_29_2_text/Emerging Tasks.txt", """
                    O*NET-SOC Code\tTitle\tTask\tCategory\tOriginal Task ID\tOriginal Task\tDate\tDomain Source
                    15-1252.00\tSoftware Developers\tReview code.\tNew\t\t\t08/2019\tIncumbent
                    15-1252.00\tSoftware Developers\tPrompt models.\tNew\t\t\t08/2024\tOccupational Expert
                    15-1252.00\tSoftware Developers\tDesign apps.\tRevision\t101\tDesign software.\t08/2024\tIncumbent
                    """)
                .with("db_29_2_text/Task Statements.txt", """
                    O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\tDate
                    15-1252.00\tSoftware Developers\t102\tTalk to customers.\tSupplemental\t08/2023
                    15-1252.00\tSoftware Developers\t101\tDesign software.\tCore\t08/2023
                    15-1252.00\tSoftware Developers\t103\tNot rated yet.\t\t08/2023
                    """)
                .with("db_29_2_text/Technology Skills.txt", """
                    O*NET-SOC Code\tTitle\tExample\tCommodity Code\tCommodity Title
                    15-1252.00\tSoftware Developers\tC\t1\tDevelopment environment software
                    15-1252.00\tSoftware Developers\tC++\t2\tObject software
                    15-1252.00\tSoftware Developers\tJIRA\t3\tProject software
                    15-2051.00\tData Scientists\tJira\t3\tProject software
                    """);
    }
}
