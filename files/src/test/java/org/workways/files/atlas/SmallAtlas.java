package org.workways.files.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A little atlas of three skills, one job and two courses that is right; each story changes one table of it.
final class SmallAtlas {
    private static final String TAIL_COLUMNS = ",source,licence,checked,valid_until,status,confidence";
    private static final String TAIL = ",workways,Apache-2.0,2026-11-23,2027-11-23,unverified,medium";
    private static final String SKILLS =
            "id,label,family,group,alternatives,esco,esco_match,onet_technology,builds_on,close_to,description";
    private static final String OCCUPATIONS = "id,label,alternatives,role,families,esco,esco_code,esco_version,"
            + "esco_match,isco,onet,onet_match,eqf,job_zone,description";
    private static final String OPPORTUNITIES = "id,title,provider,url,kind,hours_low,hours_likely,hours_high,"
            + "hours_basis,price_low,price_high,currency,language,mode,place,requires,gives,certificate,"
            + "certificate_price,certificate_months,retired";

    private final Map<String, String> tables = new LinkedHashMap<>();

    SmallAtlas() {
        tables.put("sources.csv", """
            id,title,publisher,url,version,licence,checked
            workways,Judgement of the authors,Workways,,,Apache-2.0,2026-11-23
            """);
        table("currencies.csv", "currency,per_eur,date", "EUR,1,2026-03-13", "USD,1.25,2026-03-13");
        skills(
                "mqtt,MQTT,iot,messaging,MQTT broker|Mosquitto,6ce5f7e3-a534-4aa2-ab23-255408ddb53a,close,Eclipse"
                        + " Mosquitto,python,,Sends readings over a broker.",
                "python,Python programming,data,programming,Python,,,,,r,Writes programs in Python.",
                "r,R programming,data,programming,R,,,,,python,Writes programs in R.");
        table("levels.csv", "skill,level,meaning", "python,1,Writes a script of twenty lines.");
        occupations(String.join(
                ",",
                "iot-developer,IoT developer,IoT-Entwickler,destination,iot|data",
                "6ce5f7e3-a534-4aa2-ab23-255408ddb53b,2512.4,1.2.0,nearest,2512",
                "15-1252.00,nearest,5,4,Builds things."));
        requirements("iot-developer,mqtt,2,essential", "iot-developer,r,1,optional");
        opportunities(
                "mqtt-course,MQTT in practice,A School,https://example.org/mqtt,mooc,20,30,45,provider states 30 h,50,"
                        + "100,USD,en,online,,python:1,mqtt:2,MQTT badge,75,24,",
                "python-book,Python book,A Press,https://example.org/book,book,40,60,90,own"
                        + " estimate,0,0,,en,onsite,DE,,python:2,,,,2025-01-31");
        table("work-legs.csv", "occupation,months,gives", "iot-developer,6,mqtt:3");
        table(
                "technologies.csv",
                "id,label,alternatives,group,maturity,skills,description",
                "smart-meter,smart meter,AMI meter,sensing,common,mqtt,Reads itself and reports.");
        table(
                "effects.csv",
                "technology,task,onet,task_id,effect,occupations,reason",
                "smart-meter,write collectors,15-1252.00,4321,creates,iot-developer,readings arrive as messages");
        table(
                "figures.csv",
                "about,measure,year,value",
                "soc:15-1252,employment,2022,1594.5",
                "onet:15-1252.00,eloundou-beta,2023,0.5",
                "soc:43-5041,employment,2022,23.5");
        for (var name : new String[] {"data", "ml", "security", "transversal"})
            table("opportunities-" + name + ".csv", OPPORTUNITIES);
    }

    SmallAtlas skills(String... rows) {
        return table("skills.csv", SKILLS, rows);
    }

    SmallAtlas occupations(String... rows) {
        return table("occupations.csv", OCCUPATIONS, rows);
    }

    SmallAtlas requirements(String... rows) {
        return table("requirements.csv", "occupation,skill,level,need", rows);
    }

    SmallAtlas opportunities(String... rows) {
        return table("opportunities-iot.csv", OPPORTUNITIES, rows);
    }

    /// A table whose rows all end in the same honest tail.
    SmallAtlas table(String name, String columns, String... rows) {
        var text = new StringBuilder(columns + TAIL_COLUMNS + "\n");
        for (var row : rows) text.append(row).append(TAIL).append('\n');
        tables.put(name, text.toString());
        return this;
    }

    SmallAtlas change(String name, String from, String to) {
        tables.computeIfPresent(name, (file, text) -> text.replace(from, to));
        return this;
    }

    SmallAtlas without(String name) {
        tables.remove(name);
        return this;
    }

    Atlas read(Path folder) throws IOException {
        for (var table : tables.entrySet()) Files.writeString(folder.resolve(table.getKey()), table.getValue());
        return AtlasReader.read(folder);
    }
}
