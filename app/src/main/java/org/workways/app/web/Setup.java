package org.workways.app.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.workways.app.wiring.Wiring;

/// The parts of the web application.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    HomeController.class,
    RecogniseController.class,
    ReachController.class,
    RouteController.class,
    AtlasController.class,
    DemandController.class,
    ExposureController.class,
    ExposureOverviewController.class,
    AuditController.class,
    InfoController.class,
    InterfaceController.class,
    AssetController.class,
    Problems.class
})
class Setup {
    @Bean
    Desk desk(Wiring wiring) {
        return new Desk(wiring, Clock.system(ZoneId.systemDefault()));
    }

    @Bean
    Planner planner(Desk desk, Wiring wiring) {
        return new Planner(desk, wiring);
    }

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    FilterRegistrationBean<Guard> guard() {
        var registration = new FilterRegistrationBean<>(new Guard());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
