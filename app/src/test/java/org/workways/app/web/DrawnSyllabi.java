package org.workways.app.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// Drawn syllabi, as somebody brings them.
final class DrawnSyllabi {
    static final FilePayload PROGRAMMING = file("inf-101.txt", """
        INF-101 Programming
        Term: 1
        Credits: 6 ECTS

        Learning outcomes
        - write and apply Python programs & <scripts
        - describe what MQTT is for

        Assessment: written exam
        """);
    static final FilePayload NETWORKS = file("inf-202.md", """
        # INF-202 Networks
        Semester: 2, 5 ECTS
        Prerequisites: INF-303

        ## Learning outcomes
        - Students can install Linux

        ## Contents
        - TCP/IP and REST APIs
        """);
    static final FilePayload BROKEN = file("broken.pdf", "%PDF-1.4\nthis is no PDF");

    private DrawnSyllabi() {}

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    /// Fills the form in and sends it.
    static void bring(Visitor visitor, FilePayload... files) {
        visitor.goes("/audit");
        visitor.page().locator("#file").setInputFiles(files);
        visitor.page().locator("#for").fill("IoT developer");
        visitor.page().locator("main .primary").click();
        visitor.isAt("/audit/");
    }
}
