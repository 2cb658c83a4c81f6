package org.workways.app.web;

import java.nio.file.Path;

/// The three people whose CVs come with the program.
enum Somebody {
    AMINA("amina.pdf", "IoT developer", "8", "400", "C++", "cpp"),
    BRUNO("bruno.docx", "predictive maintenance technician", "6", "", "arc welding", "arc-welding"),
    CARLA("carla.txt", "energy data analyst", "10", "300", "stock control", "stock-control");

    private final String file;
    private final String job;
    private final String hours;
    private final String budget;
    private final String wrong;
    private final String wrongCode;

    Somebody(String file, String job, String hours, String budget, String wrong, String wrongCode) {
        this.file = file;
        this.job = job;
        this.hours = hours;
        this.budget = budget;
        this.wrong = wrong;
        this.wrongCode = wrongCode;
    }

    Path cv() {
        return Path.of(System.getProperty("workways.root", ".."))
                .resolve("examples")
                .resolve(file);
    }

    String job() {
        return job;
    }

    String hours() {
        return hours;
    }

    String budget() {
        return budget;
    }

    /// A skill that is found in the CV, and that they take out.
    String wrong() {
        return wrong;
    }

    /// The same skill, as an address has it.
    String wrongCode() {
        return wrongCode;
    }

    /// Their plan, without an upload.
    String example() {
        return "/examples/" + file.substring(0, file.indexOf('.'));
    }
}
