package org.workways.app.web;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a story its `Web`. All stories share one server and one browser, which are started when the first asks for
/// them and end after the last; who visits is known to their own story only.
final class Browsing implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Web.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return web(test);
    }

    /// Whatever a story is about, no page of it complains and nobody else is asked for anything.
    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) web(test).isQuiet();
    }

    private static Web web(ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent("web", key -> new Web(shared(test)), Web.class);
    }

    private static Stage shared(ExtensionContext test) {
        return test.getRoot().getStore(HERE).computeIfAbsent("stage", key -> new Stage(), Stage.class);
    }
}
