package org.workways.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The pages that there are, each as somebody comes to see it.
enum Place {
    FIRST("/"),
    PASTE("/recognise"),
    TEXT_OF_AMINA("") {
        @Override
        void visit(Visitor visitor) {
            visitor.goes(Somebody.AMINA.example());
            visitor.turnsTo("Recognise");
            visitor.isAt("/recognise/");
        }
    },
    TEXT_WITH_A_PLACE_OPEN("") {
        @Override
        void visit(Visitor visitor) {
            visitor.goes(Somebody.CARLA.example());
            visitor.turnsTo("Recognise");
            visitor.page().locator("button.mark").first().click();
            assertThat(visitor.page().locator(".pop:popover-open")).isVisible();
        }
    },
    PLAN_OF_AMINA(Somebody.AMINA.example()) {
        @Override
        void visit(Visitor visitor) {
            super.visit(visitor);
            visitor.seesTrades();
        }
    },
    PLAN_OF_BRUNO(Somebody.BRUNO.example()),
    PLAN_OF_CARLA(Somebody.CARLA.example()),
    PLAN_WITHOUT_A_STEP("/route?skills=python:2&to=iot-developer&without=atlas:software-carpentry-sql-novice"),
    NO_WAY("/route?skills=python:2&to=iot-developer&budget=0&hours-per-week=1&start=2027-01-04&deadline=2027-02-01"),
    REACH("/reach?skills=python:2,sql:1&within=400"),
    PROBLEM("/route?skills=no-such-skill&to=iot-developer"),
    DEMAND("/demand"),
    DEMAND_SKILL("/demand/machine-learning"),
    DEMAND_ROLE("/demand/role:machine-learning-engineer"),
    EXPOSURES("/exposure"),
    EXPOSURE("/exposure/meter-reader"),
    ADOPTION("/exposure/technologies/vibration-sensing,process-historians?from=industrial-mechanic"),
    AUDIT("/audit"),
    AUDITED("") {
        @Override
        void visit(Visitor visitor) {
            DrawnSyllabi.bring(visitor, DrawnSyllabi.PROGRAMMING, DrawnSyllabi.NETWORKS);
        }
    },
    ATLAS("/atlas"),
    ATLAS_FOUND("/atlas?q=python"),
    ATLAS_NOT_FOUND("/atlas?q=xyzzyq"),
    ATLAS_SKILL("/atlas/mqtt"),
    ATLAS_JOB("/atlas/iot-developer"),
    ATLAS_COURSE("/atlas/microsoft-iot-for-beginners"),
    ATLAS_TECHNOLOGY("/atlas/smart-meters"),
    INFO("/info"),
    INTERFACE("/openapi");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    void visit(Visitor visitor) {
        visitor.goes(path);
    }
}
