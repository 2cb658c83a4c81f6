package org.workways.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// A file of a library for browsers, as its jar brings it.
final class WebJar {
    private WebJar() {}

    /// @param library its name in Maven, as in `htmx.org`
    static byte[] bytes(String library, String file) {
        return Assets.bytes("/META-INF/resources/webjars/%s/%s/%s".formatted(library, version(library), file));
    }

    static String version(String library) {
        var place = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
        var properties = new Properties();
        try (var stream = WebJar.class.getResourceAsStream(place)) {
            if (stream == null) throw new IllegalStateException(place + " is not on the class path.");
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
