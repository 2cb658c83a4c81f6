package org.workways.demand;

import java.util.HashMap;
import java.util.Map;

/// The fields of one job while its name is read.
final class JobFields {
    /// Fields apart, or with `=` several words for one.
    private static final String NAMES = """
        account ai algorithm analytic android api application audio automation backend bi blockchain=crypto build
        business c++ channel clojure cloud community compiler computational computer content core creative
        curriculum customer data database=dba deep desktop django education electrical embedded engineering enterprise
        erlang
        etl experience=ux field finance firmware frontend fullstack game go=golang gpu graphic growth hardware
        haskell hr=people=talent implementation information infrastructure integration interface=ui ios java
        javascript=js=node=react=angular kernel learning linux marketing mechanical ml net=c# network nlp office
        operation partner performance perl php platform product production program project python quality
        quantitative rails=ror release research robotic ruby sale scala scalability sdk search security server
        service site solution success support system tech technical tool training unix user video vision visual
        warehouse web\
        """;

    private static final Map<String, Integer> NUMBERS = numbers();

    private long low;
    private long high;
    private boolean inOperations;
    private boolean inTests;

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        int number = 0;
        for (var field : NAMES.split("\\s+")) {
            for (var name : field.split("=")) numbers.put(name, number);
            number++;
        }
        if (number > 2 * Long.SIZE) throw new IllegalStateException("There are " + number + " fields, more than bits.");
        return Map.copyOf(numbers);
    }

    static boolean isField(String stem) {
        return new JobFields().add(stem);
    }

    /// @return whether the word is a field
    boolean add(String stem) {
        switch (stem) {
            case "devops", "sre", "reliability" -> inOperations = true;
            case "qa", "test" -> inTests = true;
            case "mobile" -> {
                set("android");
                set("ios");
            }
            default -> {
                if (!NUMBERS.containsKey(stem)) return false;
                set(stem);
            }
        }
        return true;
    }

    private void set(String field) {
        int number = NUMBERS.getOrDefault(field, 0);
        if (number < Long.SIZE) low |= 1L << number;
        else high |= 1L << (number - Long.SIZE);
    }

    boolean isEmpty() {
        return low == 0 && high == 0 && !inOperations && !inTests;
    }

    NamedJob job(String noun) {
        var kind = JobWords.kind(noun);
        if (kind.equals("engineer") && inOperations) kind = "devops";
        if (kind.equals("engineer") && inTests) kind = "qa";
        return new NamedJob(kind, low, high);
    }
}
