package org.workways.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.workways.app.page.PlanPage;

/// Style and scripts. Their names hold a part of their digest, so that a browser may keep them for ever.
final class Assets {

    /// @param type as in `Content-Type`
    record Asset(byte[] bytes, String type) {}

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Asset> byName = new LinkedHashMap<>();

    Assets() {
        add("workways.css", (PlanPage.style() + text("web.css")).getBytes(StandardCharsets.UTF_8), "text/css");
        add("htmx.js", WebJar.bytes("htmx.org", "dist/htmx.min.js"), "text/javascript");
        add("workways.js", bytes("web.js"), "text/javascript");
        add("icon.svg", bytes("icon.svg"), "image/svg+xml");
    }

    /// Where a page finds it: `/assets/workways.3f2a1c9e.css`.
    String at(String name) {
        var hashed = names.get(name);
        if (hashed == null) throw new IllegalArgumentException("There is no asset " + name + ".");
        return "/assets/" + hashed;
    }

    Optional<Asset> find(String hashed) {
        return Optional.ofNullable(byName.get(hashed));
    }

    private void add(String name, byte[] bytes, String type) {
        int dot = name.lastIndexOf('.');
        var hashed = name.substring(0, dot) + "." + digest(bytes) + name.substring(dot);
        names.put(name, hashed);
        byName.put(hashed, new Asset(bytes, type + ";charset=utf-8"));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is not on the class path.");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
