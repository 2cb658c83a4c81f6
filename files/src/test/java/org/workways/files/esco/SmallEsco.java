package org.workways.files.esco;

import org.workways.files.release.ZipMaker;

/// An ESCO download with two occupations and four skills, in the columns of release 1.1.1.
final class SmallEsco {
    static final String NAME = "ESCO dataset - v1.1.1 - classification - en - csv.zip";
    static final String GERMAN = "ESCO dataset - v1.1.1 - classification - de - csv.zip";
    static final String ESCO = "http://data.europa.eu/esco/";

    private SmallEsco() {}

    static ZipMaker zip() {
        return language("en")
                .with("occupationSkillRelations.csv", RELATIONS)
                .with("broaderRelationsSkillPillar.csv", BROADER);
    }

    static ZipMaker language(String code) {
        return new ZipMaker()
                .with("occupations_" + code + ".csv", OCCUPATIONS)
                .with("skills_" + code + ".csv", SKILLS)
                .with("skillGroups_" + code + ".csv", GROUPS);
    }

    /// The names alone, as the portal gives them for each language.
    static ZipMaker german() {
        return new ZipMaker()
                .with("occupations_de.csv", GERMAN_OCCUPATIONS)
                .with("skills_de.csv", GERMAN_SKILLS)
                .with("skillGroups_de.csv", GROUPS);
    }

    static ZipMaker relations() {
        return zip().without("occupations_en.csv").without("skills_en.csv").without("skillGroups_en.csv");
    }

    static final String OCCUPATIONS = """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,definition,description,code
        Occupation,http://data.europa.eu/esco/occupation/iot-dev,2512,IoT developer,"Internet of things  developer
        IoT developer

        smart object programmer",IoT-Dev,released,,"Builds ""smart"" things,
        and mends them.",2512.9
        Occupation,http://data.europa.eu/esco/occupation/smith,7221,blacksmith,,,released,Bends iron.,,7221.1
        """;

    static final String SKILLS = """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt,knowledge,sector-specific,MQTT,message queue,,released,A protocol.
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt5,knowledge,occupation-specific,MQTT 5,,,released,
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/listen,skill/competence,transversal,listen actively,,,released,
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/forge,skill/competence,cross-sector,forge iron,,,released,
        """;

    static final String GERMAN_OCCUPATIONS = """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,definition,description,code
        Occupation,http://data.europa.eu/esco/occupation/iot-dev,2512,IoT-Entwickler/IoT-Entwicklerin,,,released,,,2512.9
        Occupation,http://data.europa.eu/esco/occupation/smith,7221,Schmied/Schmiedin,Schmied,,released,,,7221.1
        """;

    static final String GERMAN_SKILLS = """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt,knowledge,sector-specific,MQTT,Nachrichtenwarteschlange,,released,
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt5,knowledge,occupation-specific,MQTT 5,,,released,
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/listen,skill/competence,transversal,aktiv zuhören,,,released,
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/forge,skill/competence,cross-sector,Eisen schmieden,,,released,
        """;

    static final String GROUPS = """
        conceptType,conceptUri,preferredLabel
        SkillGroup,http://data.europa.eu/esco/isced-f/0612,database and network design
        SkillGroup,http://data.europa.eu/esco/isced-f/06,ICT
        SkillGroup,http://data.europa.eu/esco/skill/S1,communicating
        """;

    static final String BROADER = """
        conceptType,conceptUri,broaderType,broaderUri
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt,SkillGroup,http://data.europa.eu/esco/isced-f/0612
        SkillGroup,http://data.europa.eu/esco/isced-f/0612,SkillGroup,http://data.europa.eu/esco/isced-f/06
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt5,KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/mqtt
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/listen,SkillGroup,http://data.europa.eu/esco/skill/S1
        """;

    static final String RELATIONS = """
        occupationUri,relationType,skillType,skillUri
        http://data.europa.eu/esco/occupation/iot-dev,essential,knowledge,http://data.europa.eu/esco/skill/mqtt
        http://data.europa.eu/esco/occupation/iot-dev,optional,skill/competence,http://data.europa.eu/esco/skill/listen
        http://data.europa.eu/esco/occupation/smith,essential,skill/competence,http://data.europa.eu/esco/skill/forge
        """;
}
